// How many entities match a text. Parameters: keys (forms of the text, lower case), kinds.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND any(form IN e.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked))
RETURN count(e) AS total
