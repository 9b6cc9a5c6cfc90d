// Which relations are least sure? Parameters: limit. Columns: one, relation, other, confidence.
MATCH (one:Entity)-[link]->(other:Entity)
WHERE link.confidence IS NOT NULL
RETURN one.name AS one, type(link) AS relation, other.name AS other, link.confidence AS confidence
ORDER BY confidence, one, other
LIMIT $limit
