// Entities that match a text, the best first: whole name, whole other form, beginning, anywhere; then named things before figures and short names before long ones. Parameters: keys (forms of the text, lower case), kinds, down, afterValue, afterKey, limit.
MATCH (e:Entity)
WHERE e.kind IN $kinds AND any(form IN e.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked))
WITH e,
     [form IN e.searchKeys WHERE form IN $keys][0] AS whole,
     [form IN e.searchKeys WHERE any(asked IN $keys WHERE form STARTS WITH asked)][0] AS beginning,
     [form IN e.searchKeys WHERE any(asked IN $keys WHERE form CONTAINS asked)][0] AS part
WITH e.id AS key, coalesce(whole, beginning, part) AS matched,
     CASE WHEN toLower(e.name) IN $keys THEN 0 WHEN whole IS NOT NULL THEN 1000 WHEN beginning IS NOT NULL THEN 2000 ELSE 3000 END
       + CASE WHEN e.kind IN ['Goal', 'Observation', 'Indicator'] THEN 500 ELSE 0 END
       + size(e.name) AS value
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
RETURN key, value, matched
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
