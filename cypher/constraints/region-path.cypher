// Paths of regions: what lies in a region is found without opening every node.
CREATE INDEX region_path IF NOT EXISTS FOR (n:Region) ON (n.path)
