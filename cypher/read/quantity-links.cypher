// Region and indicator of quantities. Parameters: ids.
UNWIND $ids AS id
MATCH (q:Entity {id: id})
OPTIONAL MATCH (q)-[:FOR_REGION]->(region:Region)
OPTIONAL MATCH (q)-[:MEASURES]->(indicator:Indicator)
RETURN id, region.id AS region, indicator.id AS indicator
