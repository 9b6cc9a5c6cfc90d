// Counts of entities by kind.
MATCH (e:Entity)
RETURN e.kind AS kind, count(e) AS count
ORDER BY kind
