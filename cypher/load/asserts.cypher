// What reports say of entities. Parameters: rows, lists of report, told; told, lists of entity, told.
UNWIND $rows AS row
MATCH (r:Report {id: row[0]})
CALL (row, r) {
  UNWIND row[1] AS told
  MATCH (e:Entity {id: told[0]})
  CREATE (r)-[:ASSERTS {id: row[0] + '|' + told[0], told: told[1]}]->(e)
  RETURN count(*) AS found
}
WITH row, found
WHERE size(row[1]) = found
RETURN count(*) AS written
