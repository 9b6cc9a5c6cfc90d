// Which policies do the reports of two regions both speak of?
// Parameters: name (of a region), other (name of another).
// Columns: policy, kind, sentence (of the one), otherSentence.
MATCH (region:Region {name: $name})
MATCH (report:Report {region: region.id})-[:HAS_PASSAGE]->(passage:Passage)-[:MENTIONS]->(policy:Policy)
MATCH (policy)<-[:MENTIONS]-(otherPassage:Passage)<-[:HAS_PASSAGE]-(otherReport:Report)
MATCH (otherRegion:Region {id: otherReport.region})
WHERE otherRegion.name = $other
RETURN policy.name AS policy, policy.policyKind AS kind, min(passage.text) AS sentence, min(otherPassage.text) AS otherSentence
ORDER BY policy, kind
