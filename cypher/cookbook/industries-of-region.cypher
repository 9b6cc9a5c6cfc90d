// Which industries does a region build?
// Parameters: name (of a region).
// Columns: industry, nameEn, confidence.
MATCH (:Region {name: $name})-[link:IN_INDUSTRY]->(industry:Industry)
RETURN industry.name AS industry, industry.nameEn AS nameEn, link.confidence AS confidence
ORDER BY confidence DESC, industry
