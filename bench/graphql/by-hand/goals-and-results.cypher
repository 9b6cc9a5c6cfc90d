MATCH (r:Region {id: $region})<-[:FOR_REGION]-(q:Entity)-[:MEASURES]->(i:Indicator)
OPTIONAL MATCH (s:Passage)-[:MENTIONS]->(q)
WITH i, q, collect(s.text) AS texts
RETURN i.name AS indicator, q.kind AS kind, q.name AS name, q.period AS period, q.value AS value, texts[0] AS text
