// Which industries rise from one report of a region to the next, by the passages that tell of them?
// Parameters: name (of a region).
// Columns: industry, from (date of the report), to, before (passages), after.
MATCH (region:Region {name: $name})
MATCH (report:Report {region: region.id})
WITH report.id AS id, coalesce(report.publishedOn, report.periodEnd, '') AS date
ORDER BY date, id
WITH collect({id: id, date: date}) AS reports
UNWIND range(1, size(reports) - 1) AS at
WITH reports[at - 1] AS earlier, reports[at] AS later
MATCH (next:Report {id: later.id})-[:HAS_PASSAGE]->(passage:Passage)-[:MENTIONS]->(industry:Industry)
WITH earlier, later, industry, count(DISTINCT passage) AS after
OPTIONAL MATCH (:Report {id: earlier.id})-[:HAS_PASSAGE]->(passage:Passage)-[:MENTIONS]->(industry)
WITH earlier, later, industry, after, count(DISTINCT passage) AS before
WHERE after > before
RETURN industry.name AS industry, earlier.date AS from, later.date AS to, before, after
ORDER BY to, after - before DESC, industry
