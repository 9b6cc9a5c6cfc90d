// Sentences in which entities stand. Parameters: ids, limit.
UNWIND $ids AS id
MATCH (p:Passage)-[m:MENTIONS]->(e:Entity {id: id})
WITH id, p, m
ORDER BY p.id, m.start
WITH id, collect({passage: p.id, start: m.start, end: m.end, rule: m.rule, confidence: m.confidence}) AS mentions
RETURN id, mentions[0..$limit] AS mentions
