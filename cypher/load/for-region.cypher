// Links FOR_REGION of quantities that are not there yet. Parameters: rows, lists of quantity, other end.
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[:FOR_REGION {id: row[0] + '|' + row[1]}]->(b)
RETURN count(*) AS written
