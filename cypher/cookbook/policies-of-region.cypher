// Which policies did a region make?
// Parameters: name (of a region).
// Columns: policy, kind.
MATCH (policy:Policy)-[:ISSUED_BY]->(:Region {name: $name})
RETURN policy.name AS policy, policy.policyKind AS kind
ORDER BY kind, policy
