// What reports say of entities. Parameters: rows (from, told (to, properties)).
UNWIND $rows AS row
MATCH (r:Report {id: row.from})
CALL (r, row) {
  UNWIND row.told AS told
  MATCH (e:Entity {id: told.to})
  CREATE (r)-[a:ASSERTS]->(e)
  SET a = told.properties
  RETURN count(*) AS found
}
WITH row, found
WHERE size(row.told) = found
RETURN count(*) AS written
