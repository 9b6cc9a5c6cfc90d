// Which relations are least sure and should be read by a person first?
// Parameters: limit (rows).
// Columns: one, relation, other, confidence, rules, sentence.
MATCH (one:Entity)-[link:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(other:Entity)
WITH one, link, other, link.passages[0] AS told
MATCH (passage:Passage {id: told})
RETURN one.name AS one, type(link) AS relation, other.name AS other, link.confidence AS confidence, link.rules AS rules, passage.text AS sentence
ORDER BY confidence, one, relation, other, sentence
LIMIT $limit
