// Which zones, parks and towns does a region hold, by what reports tell, and what stands in them?
// Parameters: name (of a region).
// Columns: zone, level, projects, enterprises.
MATCH (zone:Region)-[:PART_OF*1..3]->(:Region {name: $name})
WITH DISTINCT zone
OPTIONAL MATCH (zone)<-[:LOCATED_IN]-(one:Entity)
RETURN zone.name AS zone, zone.level AS level, count(DISTINCT CASE WHEN one.kind = 'Project' THEN one.id ELSE null END) AS projects, count(DISTINCT CASE WHEN one.kind = 'Enterprise' THEN one.id ELSE null END) AS enterprises
ORDER BY projects DESC, zone, level
