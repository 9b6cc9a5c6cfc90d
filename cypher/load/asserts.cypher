// What reports say of entities. Parameters: rows (from, to, properties).
UNWIND $rows AS row
MATCH (r:Report {id: row.from})
MATCH (e:Entity {id: row.to})
CREATE (r)-[a:ASSERTS]->(e)
SET a = row.properties
RETURN count(*) AS written
