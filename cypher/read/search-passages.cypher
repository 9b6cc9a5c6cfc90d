// Passages that hold all words, those with most occurrences first. Parameters: words (lower case), report (id or null), down, afterValue, afterKey, limit.
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
WHERE all(word IN $words WHERE toLower(p.text) CONTAINS word)
  AND ($report IS NULL OR r.id = $report)
WITH p.id AS key, reduce(total = 0, word IN $words | total + size(split(toLower(p.text), word)) - 1) AS value, r, p
WHERE $afterKey IS NULL
   OR (NOT $down AND (value > $afterValue OR (value = $afterValue AND key > $afterKey)))
   OR ($down AND (value < $afterValue OR (value = $afterValue AND key < $afterKey)))
WITH key, value, r, p
ORDER BY CASE WHEN $down THEN null ELSE value END, CASE WHEN $down THEN value ELSE null END DESC,
         CASE WHEN $down THEN null ELSE key END, CASE WHEN $down THEN key ELSE null END DESC
LIMIT $limit
RETURN key, value, p { .id, .index, .section, .mode, .text, .original, .start, .end, report: r.id } AS passage,
       r { .id, .title, .kind, .region, .publishedOn, .periodStart, .periodEnd, .sourcePath, .sha256, .encoding } AS about
