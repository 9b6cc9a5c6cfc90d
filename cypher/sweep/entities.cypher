// Takes entities away of which no report tells; those that a person added or marked as Curated stay. No parameters.
MATCH (e:Entity)
WHERE NOT EXISTS { MATCH (:Report)-[:ASSERTS]->(e) }
  AND NOT e:Curated
  AND e.stamps IS NOT NULL
DETACH DELETE e
