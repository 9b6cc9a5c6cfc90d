// Links MEASURES of quantities that are not there yet. Parameters: rows, lists of quantity, other end.
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[:MEASURES {id: row[0] + '|' + row[1]}]->(b)
RETURN count(*) AS written
