// What became of the goals of a region: goal and result of the same indicator, measure and period. Parameters: name. Columns: indicator, measure, period, goal, result, unit, goalSentence, resultSentence.
MATCH (goal:Goal)-[:MEASURES]->(indicator:Indicator)<-[:MEASURES]-(result:Observation)
WHERE goal.period = result.period AND goal.measure = result.measure
MATCH (goal)-[:FOR_REGION]->(region:Region)<-[:FOR_REGION]-(result)
WHERE region.name = $name
MATCH (told:Passage)-[:MENTIONS]->(goal)
MATCH (reported:Passage)-[:MENTIONS]->(result)
RETURN DISTINCT indicator.name AS indicator, goal.measure AS measure, goal.period AS period, goal.value AS goal, result.value AS result, result.unit AS unit, told.text AS goalSentence, reported.text AS resultSentence
ORDER BY period, indicator
