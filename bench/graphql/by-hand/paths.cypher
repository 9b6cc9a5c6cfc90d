MATCH p = shortestPath((a:Entity {id: $from})-[:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY*..4]-(b:Entity {id: $to}))
RETURN [n IN nodes(p) | {id: n.id, kind: n.kind, name: n.name}] AS nodes, [r IN relationships(p) | {type: type(r), passages: r.passages}] AS relations
