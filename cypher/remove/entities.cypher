// Takes entities away of which no report tells; those that a person added or marked (Curated, a label, property or relation of theirs) stay. Parameters: rows (id, known: properties that zhengtu wrote), types (of zhengtu's relations).
UNWIND $rows AS row
MATCH (e:Entity {id: row.id}) USING INDEX SEEK e:Entity(id)
WHERE NOT e:Curated
  AND all(label IN labels(e) WHERE label IN ['Entity', e.kind])
  AND all(key IN keys(e) WHERE key IN row.known)
  AND NOT EXISTS { MATCH (e)-[l]-() WHERE l.id IS NULL OR NOT type(l) IN $types }
DETACH DELETE e
