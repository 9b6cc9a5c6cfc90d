// What became of everything in each report. Parameters: none.
MATCH (r:Report)
RETURN r.id AS report, r.sourcePath AS path, r.ledger AS ledger
ORDER BY path, report
