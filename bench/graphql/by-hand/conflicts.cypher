MATCH (q:Observation)-[:FOR_REGION]->(r:Region {id: $region})
MATCH (q)-[:MEASURES]->(i:Indicator)
WITH r, i, q.measure AS measure, q.period AS period, collect(q) AS figures
WHERE size(figures) > 1
RETURN r.name AS region, i.name AS indicator, measure, period, [q IN figures | q.name] AS figures
ORDER BY period DESC LIMIT 5
