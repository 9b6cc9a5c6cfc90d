// Which are the largest projects?
// Parameters: limit (rows).
// Columns: project, region, investment (yuan).
MATCH (project:Project)-[:LOCATED_IN]->(region:Region)
WHERE project.investment IS NOT NULL
RETURN project.name AS project, region.name AS region, project.investment AS investment
ORDER BY investment DESC, project, region
LIMIT $limit
