// Projects linked to a region: located in it or in any part of it. Parameters: id.
MATCH (project:Project)-[l:LOCATED_IN]->(place:Region)
WHERE place.id = $id OR $id IN place.path OR EXISTS { MATCH (place)-[:PART_OF*1..4]->(:Region {id: $id}) }
RETURN DISTINCT project.id AS id, project.investment AS investment, l.confidence AS confidence, l.rules AS rules, l.passages AS passages
ORDER BY id
