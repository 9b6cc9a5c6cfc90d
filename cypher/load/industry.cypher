// Entities of kind Industry as they are now; properties of a person's are left alone. Parameters: rows (id, properties).
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Industry, e += row.properties
RETURN count(*) AS written
