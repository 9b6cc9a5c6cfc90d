// Takes passages away that no report has. No parameters.
MATCH (p:Passage)
WHERE NOT EXISTS { MATCH (:Report)-[:HAS_PASSAGE]->(p) }
DETACH DELETE p
