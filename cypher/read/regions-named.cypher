// Regions by their names alone. Parameters: keys (forms of one name).
MATCH (e:Region)
WHERE e.name IN $keys
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.facts AS facts
ORDER BY id
