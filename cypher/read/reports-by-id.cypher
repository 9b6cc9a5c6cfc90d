// Reports by id. Parameters: ids.
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r.id AS id, r.title AS title, r.kind AS kind, r.region AS region, r.publishedOn AS publishedOn, r.periodStart AS periodStart, r.periodEnd AS periodEnd, r.sourcePath AS sourcePath, r.sha256 AS sha256, r.encoding AS encoding
