// Relations ISSUED_BY that are not there yet. Parameters: rows (from, to, properties).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ISSUED_BY]->(b)
SET r = row.properties
RETURN count(*) AS written
