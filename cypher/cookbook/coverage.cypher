// How much of each report is in the graph?
// Parameters: none.
// Columns: report, passages, told (passages that tell something), entities.
MATCH (report:Report)-[:HAS_PASSAGE]->(passage:Passage)
OPTIONAL MATCH (passage)-[:MENTIONS]->(entity:Entity)
WITH report, count(DISTINCT passage) AS passages, count(DISTINCT CASE WHEN entity IS NULL THEN null ELSE passage.id END) AS told, count(DISTINCT entity) AS entities
RETURN report.title AS report, passages, told, entities
ORDER BY report
