// How many passages reports have. Parameters: ids.
UNWIND $ids AS of
MATCH (r:Report {id: of})-[:HAS_PASSAGE]->(p:Passage)
RETURN of, count(p) AS total
