// Passages by id, with their reports. Parameters: ids.
UNWIND $ids AS id
MATCH (p:Passage {id: id})<-[:HAS_PASSAGE]-(r:Report)
RETURN p.id AS id, p.index AS index, p.section AS section, p.mode AS mode, p.text AS text, p.original AS original, p.start AS start, p.end AS end, r.id AS report,
       r { .id, .title, .kind, .region, .publishedOn, .periodStart, .periodEnd, .sourcePath, .sha256, .encoding } AS about
