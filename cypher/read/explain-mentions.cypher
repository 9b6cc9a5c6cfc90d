// Where an entity stands, with the rule that read it and the sentence. Parameters: id, limit.
MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(r:Report)
RETURN r.title AS report, r.publishedOn AS publishedOn, p.id AS passage, m.textStart AS textStart, m.surface AS surface, m.rule AS rule, m.confidence AS confidence, p.text AS sentence
ORDER BY publishedOn, passage, textStart
LIMIT $limit
