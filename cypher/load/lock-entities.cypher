// Takes hold of entities, making those that are not there, and tells what is known of them: the label that they bear locks them and changes nothing. Parameters: rows (id), in order.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:Entity
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.searchKeys AS searchKeys, e.facts AS facts, e.stamps AS stamps, e:Curated OR (e.stamps IS NULL AND size(keys(e)) > 1) AS curated
