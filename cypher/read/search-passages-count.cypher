// How many passages hold all words. Parameters: words (lower case), report (id or null).
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)
WHERE all(word IN $words WHERE toLower(p.text) CONTAINS word)
  AND ($report IS NULL OR r.id = $report)
RETURN count(p) AS total
