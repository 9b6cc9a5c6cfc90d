// Regions by name.
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name)
