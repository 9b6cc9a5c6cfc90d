/** Damage as a careless hand or a broken disk does it, as Cypher that both engines run, and the check that finds it. */
export const DAMAGE: readonly (readonly [what: string, check: string, cypher: string])[] = [
  ['a lost passage', 'report-incomplete', 'MATCH (p:Passage {index: 7}) DETACH DELETE p'],
  ['a lost report', 'orphan-passage', 'MATCH (r:Report {id: $report}) DETACH DELETE r'],
  ['a lost entity', 'mentions-missing', "MATCH (e:Project) WHERE e.name CONTAINS '84个' DETACH DELETE e"],
  ['a lost relation', 'relations-missing', "MATCH ()-[r:LOCATED_IN]->(e:Region {name: '雄安衡水协作区'}) DELETE r"],
  ['a changed original', 'passage-offsets', "MATCH (p:Passage {index: 3}) SET p.original = '改过的文字'"],
  ['moved mentions', 'mention-not-read', 'MATCH (p:Passage {index: 3})-[m:MENTIONS]->() SET m.start = 0, m.end = 2'],
  ['a changed name', 'entity-not-as-told', "MATCH (e:Project) WHERE e.name CONTAINS '84个' SET e.name = '别的项目'"],
  ['a changed hash', 'report-id', "MATCH (r:Report {id: $report}) SET r.sha256 = 'ff'"],
  ['a lost ledger', 'report-incomplete', 'MATCH (r:Report {id: $report}) REMOVE r.ledger'],
  ['relations without passages', 'relation-without-evidence', 'MATCH ()-[r:UNDERTAKES]->() SET r.passages = []'],
  [
    'relations of another report',
    'relation-reports',
    "MATCH ()-[r:ISSUED_BY]->() SET r.reports = ['0000000000000000']",
  ],
  [
    'an entity that nothing tells of',
    'entity-without-evidence',
    "CREATE (:Entity:Policy {id: 'x', kind: 'Policy', name: '无据', stamps: '{}', facts: '{}'})",
  ],
  ['figures without indicator', 'quantity-unlinked', 'MATCH ()-[m:MEASURES]->() DELETE m'],
  [
    'a relation that was bent',
    'relation-id',
    'MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity), (c:Industry) WITH a, r, c ORDER BY r.id, c.id LIMIT 1 CREATE (a)-[:LOCATED_IN {id: r.id, passages: r.passages, reports: r.reports, rules: r.rules, confidence: 1.0, support: r.support}]->(c)',
  ],
];
