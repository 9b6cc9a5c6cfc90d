// How much is to be invested, by region and year of the report?
// Parameters: none.
// Columns: region, year, projects (with an amount told), investment (yuan).
MATCH (project:Project)-[link:LOCATED_IN]->(region:Region)
WHERE project.investment IS NOT NULL
UNWIND link.reports AS told
MATCH (report:Report {id: told})
WITH DISTINCT region.name AS region, substring(coalesce(report.publishedOn, report.periodEnd, ''), 0, 4) AS year, project.id AS id, project.investment AS amount
RETURN region, year, count(id) AS projects, sum(amount) AS investment
ORDER BY investment DESC, region, year
