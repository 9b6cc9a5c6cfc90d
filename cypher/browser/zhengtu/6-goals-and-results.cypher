// Goals of a region beside the results for the same indicator
MATCH goal = (region:Region {name: '衡水市'})<-[:FOR_REGION]-(:Goal)-[:MEASURES]->(indicator:Indicator)
OPTIONAL MATCH result = (indicator)<-[:MEASURES]-(:Observation)-[:FOR_REGION]->(region)
RETURN goal, result
LIMIT 40
