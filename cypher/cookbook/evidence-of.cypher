// In which sentences does a named entity stand?
// Parameters: name (of anything).
// Columns: kind, report, sentence, start (in the untouched original), end.
MATCH (entity:Entity {name: $name})<-[mention:MENTIONS]-(passage:Passage)<-[:HAS_PASSAGE]-(report:Report)
RETURN entity.kind AS kind, report.title AS report, passage.text AS sentence, mention.start AS start, mention.end AS end
ORDER BY report, start, end, kind
