// Reports. Parameters: rows (sourcePath, properties).
UNWIND $rows AS row
MATCH (r:Report {sourcePath: row.sourcePath})
SET r += row.properties
RETURN count(*) AS written
