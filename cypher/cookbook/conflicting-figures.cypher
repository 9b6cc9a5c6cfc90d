// Where do reports give different figures for the same thing, with both sentences?
// Parameters: none.
// Columns: region, indicator, measure, period, one, other, unit, oneSentence, otherSentence.
MATCH (region:Region)<-[:FOR_REGION]-(one:Observation)-[:MEASURES]->(indicator:Indicator)
MATCH (indicator)<-[:MEASURES]-(other:Observation)-[:FOR_REGION]->(region)
WHERE one.measure = other.measure AND one.period = other.period AND one.unit = other.unit AND one.value < other.value
  AND coalesce(one.comparator, 'eq') = 'eq' AND coalesce(other.comparator, 'eq') = 'eq'
MATCH (p:Passage)-[:MENTIONS]->(one)
MATCH (q:Passage)-[:MENTIONS]->(other)
RETURN DISTINCT region.name AS region, indicator.name AS indicator, one.measure AS measure, one.period AS period, one.value AS one, other.value AS other, one.unit AS unit, p.text AS oneSentence, q.text AS otherSentence
ORDER BY region, indicator, measure, period, one, other, oneSentence, otherSentence
