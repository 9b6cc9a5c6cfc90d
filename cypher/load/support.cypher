// What supports relations now. Parameters: rows (id, from, to).
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(:Entity {id: row.to})
WHERE r.id = row.id
RETURN r.id AS id, r.passages AS passages, r.reports AS reports, r.support AS support
