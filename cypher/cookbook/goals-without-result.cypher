// Which goals of a region does no report answer with a result for the same indicator and period?
// Parameters: name (of a region).
// Columns: indicator, measure, period, value, unit.
MATCH (region:Region {name: $name})<-[:FOR_REGION]-(goal:Goal)-[:MEASURES]->(indicator:Indicator)
WHERE NOT EXISTS { MATCH (indicator)<-[:MEASURES]-(result:Observation)-[:FOR_REGION]->(region) WHERE result.period = goal.period }
RETURN DISTINCT indicator.name AS indicator, goal.measure AS measure, goal.period AS period, goal.value AS value, goal.unit AS unit
ORDER BY period, indicator, measure, value
