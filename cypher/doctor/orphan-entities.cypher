// Entities that zhengtu wrote and no passage mentions; those of a person's (Curated) may be so. Columns: found.
MATCH (e:Entity)
WHERE e.stamps IS NOT NULL AND NOT e:Curated AND NOT EXISTS { MATCH (:Passage)-[:MENTIONS]->(e) }
RETURN count(e) AS found
