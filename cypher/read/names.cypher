// Entities that bear a name exactly, in any of its forms. Parameters: key (lower case), kinds.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND $key IN e.searchKeys
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.path AS path, e.level AS level
ORDER BY id
