// Regions by id: a query names them by their own label.
CREATE INDEX region_id IF NOT EXISTS FOR (n:Region) ON (n.id)
