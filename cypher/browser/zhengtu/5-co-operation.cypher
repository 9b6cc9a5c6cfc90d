// Who co-operates with whom
MATCH link = (:Entity)-[:COOPERATES_WITH]->(:Entity)
RETURN link
LIMIT 100
