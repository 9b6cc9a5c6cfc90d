// Counts of reports and passages.
RETURN COUNT { (:Report) } AS reports, COUNT { (:Passage) } AS passages
