MATCH (o:Entity)-[:IN_INDUSTRY]->(i:Industry)
WHERE o.kind IN ['Project', 'Enterprise', 'Region'] AND EXISTS { MATCH (o)-[:LOCATED_IN|PART_OF*1..5]->(place:Region) WHERE place.id = $province OR $province IN place.path }
MATCH (o)<-[:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(t:Report)
WITH i, substring(t.publishedOn, 0, 4) AS year, o, count(DISTINCT p) AS passages
RETURN i.name AS industry, year, count(o) AS count, sum(o.investment) AS investment, sum(passages) AS evidence
ORDER BY count DESC, industry, year LIMIT 10
