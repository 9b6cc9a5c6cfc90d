// Takes relations away that are not those of their ends, or that no passage of a report tells. Parameters: types, reports (ids of all there are).
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND (
    r.id <> a.id + '|' + type(r) + '|' + b.id
    OR size(r.passages) = 0
    OR NOT any(id IN r.reports WHERE id IN $reports)
  )
DELETE r
