// Region and indicator of quantities. Parameters: ids.
UNWIND $ids AS of
MATCH (q:Entity {id: of})
OPTIONAL MATCH (q)-[:FOR_REGION]->(region:Region)
OPTIONAL MATCH (q)-[:MEASURES]->(indicator:Indicator)
RETURN of, region.id AS region, indicator.id AS indicator
