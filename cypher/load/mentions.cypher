// Where entities stand in passages. Parameters: rows (from, to, properties).
UNWIND $rows AS row
MATCH (p:Passage {id: row.from})
MATCH (e:Entity {id: row.to})
CREATE (p)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN count(*) AS written
