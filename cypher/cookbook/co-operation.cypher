// Who co-operates with whom, and in which sentence is it told?
// Parameters: none.
// Columns: one, other, confidence, sentence.
MATCH (one:Entity)-[link:COOPERATES_WITH]->(other:Entity)
UNWIND link.passages AS told
MATCH (passage:Passage {id: told})
RETURN DISTINCT one.name AS one, other.name AS other, link.confidence AS confidence, passage.text AS sentence
ORDER BY one, other, sentence
