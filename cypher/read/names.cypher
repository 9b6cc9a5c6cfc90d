// Entities that bear a name exactly, in any of its forms. Parameters: keys (forms of one name, lower case), kinds.
MATCH (e:Entity)
WHERE e.kind IN $kinds
  AND any(form IN e.searchKeys WHERE form IN $keys)
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.facts AS facts
ORDER BY id
