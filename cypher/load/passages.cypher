// Passages of reports that have none yet, and where entities stand in them. Parameters: rows (from, properties, mentions (to, properties)).
UNWIND $rows AS row
MATCH (r:Report {id: row.from})
CREATE (r)-[:HAS_PASSAGE {id: row.properties.id}]->(p:Passage)
SET p = row.properties
WITH p, row.mentions AS mentions
CALL (p, mentions) {
  UNWIND mentions AS mention
  MATCH (e:Entity {id: mention.to})
  CREATE (p)-[m:MENTIONS]->(e)
  SET m = mention.properties
  RETURN count(*) AS found
}
WITH mentions, found
WHERE size(mentions) = found
RETURN count(*) AS written
