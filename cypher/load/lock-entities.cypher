// Takes hold of entities, making those that are not there as they will be but for the label of their kind, and tells what is known of the others: the label that they bear locks them and changes nothing. Parameters: rows (id, properties), in order.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.properties
ON MATCH SET e:Entity
WITH row, e
WHERE size(labels(e)) > 1 OR NOT coalesce(e.stamps = row.properties.stamps, false)
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.searchKeys AS searchKeys, e.facts AS facts, e.stamps AS stamps, e:Curated OR (e.stamps IS NULL AND size(keys(e)) > 1) AS curated
