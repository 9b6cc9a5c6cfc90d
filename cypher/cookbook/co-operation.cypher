// Who co-operates with whom? Columns: one, other, confidence.
MATCH (one:Entity)-[link:COOPERATES_WITH]->(other:Entity)
RETURN one.name AS one, other.name AS other, link.confidence AS confidence
ORDER BY one, other
