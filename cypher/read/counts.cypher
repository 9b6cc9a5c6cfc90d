// Counts of entities by kind, each from the store's own count.
MATCH (e:Enterprise) WITH count(e) AS count WHERE count > 0 RETURN 'Enterprise' AS kind, count
UNION ALL
MATCH (e:Goal) WITH count(e) AS count WHERE count > 0 RETURN 'Goal' AS kind, count
UNION ALL
MATCH (e:Indicator) WITH count(e) AS count WHERE count > 0 RETURN 'Indicator' AS kind, count
UNION ALL
MATCH (e:Industry) WITH count(e) AS count WHERE count > 0 RETURN 'Industry' AS kind, count
UNION ALL
MATCH (e:Observation) WITH count(e) AS count WHERE count > 0 RETURN 'Observation' AS kind, count
UNION ALL
MATCH (e:Organization) WITH count(e) AS count WHERE count > 0 RETURN 'Organization' AS kind, count
UNION ALL
MATCH (e:Policy) WITH count(e) AS count WHERE count > 0 RETURN 'Policy' AS kind, count
UNION ALL
MATCH (e:Project) WITH count(e) AS count WHERE count > 0 RETURN 'Project' AS kind, count
UNION ALL
MATCH (e:Region) WITH count(e) AS count WHERE count > 0 RETURN 'Region' AS kind, count
