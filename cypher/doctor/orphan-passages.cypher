// Passages of no report. Columns: found.
MATCH (p:Passage)
WHERE NOT EXISTS { MATCH (:Report)-[:HAS_PASSAGE]->(p) }
RETURN count(p) AS found
