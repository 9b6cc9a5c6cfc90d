MATCH (r:Region {id: $region})<-[:LOCATED_IN]-(p:Project)
WHERE p.investment >= 1e8 AND p.batch = false
WITH r, p ORDER BY p.investment DESC, p.id DESC LIMIT 5
RETURN r.name AS region, p.name AS name, p.investment AS investment, p.stage AS stage,
       [(p)<-[:UNDERTAKES]-(o) | {kind: o.kind, name: o.name}][0..3] AS owners, [(p)-[:IN_INDUSTRY]->(i) | i.name][0..3] AS industries
