// Counts of reports and passages.
OPTIONAL MATCH (r:Report)
WITH count(r) AS reports
OPTIONAL MATCH (p:Passage)
RETURN reports, count(p) AS passages
