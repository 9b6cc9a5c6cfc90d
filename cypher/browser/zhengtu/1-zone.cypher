// A zone with its projects, who builds them, and the sentences
MATCH links = (place:Region {name: '雄安衡水协作区'})<-[:LOCATED_IN|PART_OF]-(one:Entity)
OPTIONAL MATCH builders = (one)<-[:UNDERTAKES]-(:Entity)
OPTIONAL MATCH evidence = (one)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(:Report)
RETURN links, builders, evidence
LIMIT 100
