// Passages of reports that have none yet, and where entities stand in them. Parameters: rows, lists of report, id, index, article, section, mode, text, original (where it differs), start, end, mentions; mentions, lists of entity, surface, textStart, textEnd, start, end, rule, confidence.
UNWIND $rows AS row
MATCH (r:Report {id: row[0]})
CREATE (r)-[:HAS_PASSAGE {id: row[1]}]->(p:Passage {id: row[1], index: row[2], article: row[3], section: row[4], mode: row[5], text: row[6], original: coalesce(row[7], row[6]), start: row[8], end: row[9]})
WITH row, p
CALL (row, p) {
  UNWIND row[10] AS mention
  MATCH (e:Entity {id: mention[0]})
  CREATE (p)-[:MENTIONS {id: row[1] + '|' + mention[0] + '|' + mention[4] + '|' + mention[5], surface: mention[1], textStart: mention[2], textEnd: mention[3], start: mention[4], end: mention[5], rule: mention[6], confidence: mention[7]}]->(e)
  RETURN count(*) AS found
}
WITH row, found
WHERE size(row[10]) = found
RETURN count(*) AS written
