// What does an enterprise build, where, and in which sentence is it told?
// Parameters: enterprise (its name).
// Columns: project, region (null where none is told), stage, sentence.
MATCH (enterprise:Entity {name: $enterprise})-[link:UNDERTAKES]->(project:Project)
OPTIONAL MATCH (project)-[:LOCATED_IN]->(region:Region)
UNWIND link.passages AS told
MATCH (passage:Passage {id: told})
RETURN DISTINCT project.name AS project, region.name AS region, project.stage AS stage, passage.text AS sentence
ORDER BY project, region, sentence
