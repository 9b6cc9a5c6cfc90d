// Entities of kind Organization as they are now; properties of a person's are left alone. Parameters: rows (id, properties).
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e:Organization, e += row.properties
RETURN count(*) AS written
