// What became of the goals of a region: goal and result of the same indicator, measure and period?
// Parameters: name (of a region).
// Columns: indicator, measure, period, goal, result, unit, goalSentence, resultSentence.
MATCH (region:Region {name: $name})<-[:FOR_REGION]-(goal:Goal)-[:MEASURES]->(indicator:Indicator)
MATCH (indicator)<-[:MEASURES]-(result:Observation)-[:FOR_REGION]->(region)
WHERE goal.period = result.period AND goal.measure = result.measure
MATCH (told:Passage)-[:MENTIONS]->(goal)
MATCH (reported:Passage)-[:MENTIONS]->(result)
RETURN DISTINCT indicator.name AS indicator, goal.measure AS measure, goal.period AS period, goal.value AS goal, result.value AS result, result.unit AS unit, told.text AS goalSentence, reported.text AS resultSentence
ORDER BY period, indicator, measure, goal, result, goalSentence, resultSentence
