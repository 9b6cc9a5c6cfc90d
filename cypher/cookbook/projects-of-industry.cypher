// Which projects and enterprises are of an industry, and where?
// Parameters: industry (its name).
// Columns: name, kind, region (null where none is told), investment (yuan).
MATCH (industry:Entity {name: $industry})<-[:IN_INDUSTRY]-(one:Entity)
WHERE one.kind <> 'Region'
OPTIONAL MATCH (one)-[:LOCATED_IN]->(region:Region)
RETURN DISTINCT one.name AS name, one.kind AS kind, region.name AS region, one.investment AS investment
ORDER BY name, kind, region
