// Which projects are linked to a zone or region, with the sentence? Parameters: name. Columns: project, investment (yuan), sentence, report.
MATCH (project:Project)-[link:LOCATED_IN]->(place:Region)
WHERE place.name = $name OR EXISTS { MATCH (place)-[:PART_OF*1..4]->(:Region {name: $name}) }
MATCH (report:Report)-[:HAS_PASSAGE]->(passage:Passage)
WHERE passage.id IN link.passages
RETURN project.name AS project, project.investment AS investment, passage.text AS sentence, report.title AS report
ORDER BY investment DESC, project
