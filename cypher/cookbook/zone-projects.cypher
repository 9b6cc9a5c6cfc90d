// Which projects are linked to a zone or region, or to a part of it, with the sentence?
// Parameters: name (of a region or zone).
// Columns: project, investment (yuan), sentence, report.
MATCH (project:Project)-[link:LOCATED_IN]->(place:Region)
WHERE place.name = $name OR EXISTS { MATCH (place)-[:PART_OF*1..4]->(:Region {name: $name}) }
UNWIND link.passages AS told
MATCH (passage:Passage {id: told})<-[:HAS_PASSAGE]-(report:Report)
RETURN DISTINCT project.name AS project, project.investment AS investment, passage.text AS sentence, report.title AS report
ORDER BY coalesce(investment, 0) DESC, project, sentence
