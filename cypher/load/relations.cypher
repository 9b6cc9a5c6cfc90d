// Relations that are there, as they are supported now. Parameters: rows (id, from, to, properties).
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(:Entity {id: row.to})
WHERE r.id = row.id
SET r += row.properties
RETURN count(*) AS written
