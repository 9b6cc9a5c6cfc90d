// Passages of reports that have none yet. Parameters: rows (id, from, properties).
UNWIND $rows AS row
MATCH (r:Report {id: row.from})
CREATE (r)-[:HAS_PASSAGE {id: row.id}]->(p:Passage)
SET p = row.properties
RETURN count(*) AS written
