// Entities of kind Enterprise as they are now; properties of a person's are left alone. Parameters: rows (id, properties).
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Enterprise, e += row.properties
RETURN count(*) AS written
