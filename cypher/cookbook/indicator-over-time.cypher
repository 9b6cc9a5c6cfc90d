// How did an indicator of a region go from period to period, results and goals?
// Parameters: name (of a region), indicator (a part of its name).
// Columns: period, indicator, measure, kind (Goal or Observation), value, unit, sentence.
MATCH (figure:Entity)-[:FOR_REGION]->(:Region {name: $name})
WHERE figure.indicator CONTAINS $indicator
MATCH (passage:Passage)-[:MENTIONS]->(figure)
RETURN figure.period AS period, figure.indicator AS indicator, figure.measure AS measure, figure.kind AS kind, figure.value AS value, figure.unit AS unit, min(passage.text) AS sentence
ORDER BY period, indicator, measure, kind, value, unit
