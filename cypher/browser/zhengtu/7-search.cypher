// Sentences that hold a word, by full text
CALL db.index.fulltext.queryNodes('passage_text', '新材料') YIELD node AS passage, score
MATCH (report:Report)-[:HAS_PASSAGE]->(passage)
RETURN report.title AS report, passage.text AS sentence, score
LIMIT 20
