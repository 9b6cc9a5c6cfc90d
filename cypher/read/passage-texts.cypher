// What passages say, in lower case, by report; a column each. No parameters.
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
RETURN r.id AS report, collect(p.id) AS ids, collect(toLower(p.text)) AS texts
