// Reports by the region that they speak for.
CREATE INDEX report_region IF NOT EXISTS FOR (n:Report) ON (n.region)
