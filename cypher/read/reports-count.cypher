// How many reports there are. Parameters: kinds, text, period, within (each null when not asked).
MATCH (r:Report)
WHERE ($kinds IS NULL OR r.kind IN $kinds)
  AND ($text IS NULL OR toLower(r.title) CONTAINS $text)
  AND ($period IS NULL OR r.publishedOn STARTS WITH $period)
  AND ($within IS NULL OR r.region = $within OR EXISTS { MATCH (place:Region {id: r.region}) WHERE $within IN place.path })
RETURN count(r) AS total
