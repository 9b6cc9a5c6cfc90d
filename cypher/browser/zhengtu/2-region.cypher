// A region: projects, enterprises, zones and industries around it
MATCH links = (:Region {name: '衡水市'})-[:LOCATED_IN|PART_OF|COOPERATES_WITH|IN_INDUSTRY|ISSUED_BY]-(:Entity)
RETURN links
LIMIT 60
