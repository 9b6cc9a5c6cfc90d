// How many relations reports tell that no report published before them did. Parameters: ids, types, minConfidence.
UNWIND $ids AS of
MATCH (r:Report {id: of})
OPTIONAL MATCH (o:Report)
WHERE coalesce(o.publishedOn, '') < coalesce(r.publishedOn, '') OR (coalesce(o.publishedOn, '') = coalesce(r.publishedOn, '') AND o.id < r.id)
WITH of, r, collect(o.id) AS earlier
MATCH (r)-[:ASSERTS]->(a:Entity)
WITH of, a, earlier
MATCH (a)-[x:LOCATED_IN|UNDERTAKES|COOPERATES_WITH|PART_OF|ISSUED_BY|IN_INDUSTRY]->(:Entity)
WHERE type(x) IN $types AND x.confidence >= $minConfidence AND of IN x.reports AND none(told IN x.reports WHERE told IN earlier)
RETURN of, count(x) AS total
