// How many entities match a text. Parameters: key (lower case), kinds.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND any(form IN e.searchKeys WHERE form CONTAINS $key)
RETURN count(e) AS total
