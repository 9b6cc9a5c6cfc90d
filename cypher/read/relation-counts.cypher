// Counts of relations by type, each from the store's own count.
MATCH ()-[r:ASSERTS]->() WITH count(r) AS count WHERE count > 0 RETURN 'ASSERTS' AS type, count
UNION ALL
MATCH ()-[r:COOPERATES_WITH]->() WITH count(r) AS count WHERE count > 0 RETURN 'COOPERATES_WITH' AS type, count
UNION ALL
MATCH ()-[r:FOR_REGION]->() WITH count(r) AS count WHERE count > 0 RETURN 'FOR_REGION' AS type, count
UNION ALL
MATCH ()-[r:HAS_PASSAGE]->() WITH count(r) AS count WHERE count > 0 RETURN 'HAS_PASSAGE' AS type, count
UNION ALL
MATCH ()-[r:IN_INDUSTRY]->() WITH count(r) AS count WHERE count > 0 RETURN 'IN_INDUSTRY' AS type, count
UNION ALL
MATCH ()-[r:ISSUED_BY]->() WITH count(r) AS count WHERE count > 0 RETURN 'ISSUED_BY' AS type, count
UNION ALL
MATCH ()-[r:LOCATED_IN]->() WITH count(r) AS count WHERE count > 0 RETURN 'LOCATED_IN' AS type, count
UNION ALL
MATCH ()-[r:MEASURES]->() WITH count(r) AS count WHERE count > 0 RETURN 'MEASURES' AS type, count
UNION ALL
MATCH ()-[r:MENTIONS]->() WITH count(r) AS count WHERE count > 0 RETURN 'MENTIONS' AS type, count
UNION ALL
MATCH ()-[r:PART_OF]->() WITH count(r) AS count WHERE count > 0 RETURN 'PART_OF' AS type, count
UNION ALL
MATCH ()-[r:UNDERTAKES]->() WITH count(r) AS count WHERE count > 0 RETURN 'UNDERTAKES' AS type, count
