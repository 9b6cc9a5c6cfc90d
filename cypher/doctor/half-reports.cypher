// Reports that are not whole: a load was cut short. Columns: found.
MATCH (r:Report)
WHERE r.id IS NULL OR r.sha256 IS NULL OR r.state <> 'whole'
RETURN count(r) AS found
