// Relations that name a passage which is not there. Columns: found.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.support IS NOT NULL
UNWIND r.passages AS id
OPTIONAL MATCH (p:Passage {id: id})
WITH r, count(p) AS there
WHERE there < size(r.passages)
RETURN count(r) AS found
