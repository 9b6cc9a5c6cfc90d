// How do regions stand against each other in an indicator and a year?
// Parameters: indicator (its name), period (a year).
// Columns: region, measure, value (in base units: yuan, persons, square metres), told (as the report says it), unit.
MATCH (:Entity {name: $indicator})<-[:MEASURES]-(figure:Observation)-[:FOR_REGION]->(region:Region)
WHERE figure.period STARTS WITH $period AND figure.value IS NOT NULL
RETURN region.name AS region, figure.measure AS measure, coalesce(figure.baseValue, figure.value) AS value, figure.value AS told, figure.unit AS unit
ORDER BY measure, value DESC, region, unit
