MATCH (e:Entity)
WHERE any(form IN e.searchKeys WHERE form CONTAINS $text)
WITH e ORDER BY size(e.name), e.id
WITH collect({id: e.id, kind: e.kind, name: e.name, nameEn: e.nameEn}) AS found
RETURN size(found) AS totalCount, found[0..10] AS edges
