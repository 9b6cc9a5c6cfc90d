// Enterprises, what they build and where
MATCH chain = (:Enterprise)-[:UNDERTAKES]->(:Project)-[:LOCATED_IN]->(:Region)
RETURN chain
LIMIT 40
