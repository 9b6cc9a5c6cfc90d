// Takes hold of the reports of some paths, so that no other load writes the same; tells which report is there now. Parameters: rows (sourcePath), in order.
UNWIND $rows AS row
MERGE (r:Report {sourcePath: row.sourcePath})
SET r.locked = true
REMOVE r.locked
RETURN r.sourcePath AS sourcePath, r.id AS id, keys(r) AS keys
