// Relations that reports support. Parameters: ids.
MATCH (report:Report)-[:ASSERTS]->(:Entity)-[r]->(:Entity)
WHERE report.id IN $ids AND any(id IN r.reports WHERE id IN $ids)
RETURN DISTINCT r.id AS id, r.passages AS passages, r.reports AS reports, r.support AS support
