// How is an enterprise linked to a region: the shortest chains of relations between them?
// Parameters: enterprise (its name), name (of a region).
// Columns: hops, names (along the chain), relations.
MATCH path = (enterprise:Entity {name: $enterprise})-[:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|IN_INDUSTRY*1..3]-(region:Region {name: $name})
RETURN DISTINCT length(path) AS hops, [node IN nodes(path) | node.name] AS names, [link IN relationships(path) | type(link)] AS relations
ORDER BY hops, names, relations
LIMIT 20
