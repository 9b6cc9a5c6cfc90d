// All entities of a kind by their names. Parameters: kind.
MATCH (e:Entity)
WHERE e.kind = $kind
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.searchKeys AS searchKeys
ORDER BY id
