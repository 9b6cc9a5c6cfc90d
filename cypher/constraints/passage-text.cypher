// Text of passages, for full-text search by the analyst: CALL db.index.fulltext.queryNodes('passage_text', $text).
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}}
