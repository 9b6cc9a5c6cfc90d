// Which enterprises build the most projects?
// Parameters: limit (rows).
// Columns: enterprise, projects.
MATCH (enterprise:Enterprise)-[:UNDERTAKES]->(project:Project)
RETURN enterprise.name AS enterprise, count(project) AS projects
ORDER BY projects DESC, enterprise
LIMIT $limit
