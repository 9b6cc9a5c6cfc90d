// Relations to be read first: the least sure ones
MATCH (one:Entity)-[link]->(other:Entity)
WHERE link.confidence < 0.75
RETURN one, link, other
LIMIT 40
