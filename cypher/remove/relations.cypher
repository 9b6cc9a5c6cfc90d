// Takes relations away that nothing supports. Parameters: rows (id, from, to).
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to})
WHERE r.id = row.id
DELETE r
