// How much of each report is in the graph? Columns: report, passages, told (passages that tell something).
MATCH (report:Report)-[:HAS_PASSAGE]->(passage:Passage)
OPTIONAL MATCH (passage)-[mention:MENTIONS]->(:Entity)
WITH report, passage, count(mention) AS mentions
RETURN report.title AS report, count(passage) AS passages, sum(CASE WHEN mentions > 0 THEN 1 ELSE 0 END) AS told
ORDER BY report
