// Which goals does a region set for a year, with the sentence?
// Parameters: name (of a region), period (a year).
// Columns: indicator, measure, value, unit, comparator, sentence.
MATCH (goal:Goal)-[:FOR_REGION]->(:Region {name: $name})
WHERE goal.period = $period
MATCH (passage:Passage)-[:MENTIONS]->(goal)
RETURN DISTINCT goal.indicator AS indicator, goal.measure AS measure, goal.value AS value, goal.unit AS unit, goal.comparator AS comparator, passage.text AS sentence
ORDER BY indicator, measure, value, sentence
