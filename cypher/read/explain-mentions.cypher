// Where an entity stands, with the rule that read it and the sentence. Parameters: id, limit.
MATCH (r:Report)-[:HAS_PASSAGE]->(p:Passage)-[m:MENTIONS]->(e:Entity {id: $id})
RETURN r.title AS report, r.publishedOn AS publishedOn, p.id AS passage, m.textStart AS textStart, m.surface AS surface, m.rule AS rule, m.confidence AS confidence, p.text AS sentence
ORDER BY publishedOn, passage, textStart
LIMIT $limit
