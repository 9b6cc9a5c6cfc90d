// Which projects have no place, so that a person should look for it?
// Parameters: limit (rows).
// Columns: project, investment (yuan), sentence.
MATCH (project:Project)
WHERE NOT EXISTS { MATCH (project)-[:LOCATED_IN]->(:Region) }
MATCH (passage:Passage)-[:MENTIONS]->(project)
RETURN project.name AS project, project.investment AS investment, min(passage.text) AS sentence
ORDER BY coalesce(investment, 0) DESC, project, sentence
LIMIT $limit
