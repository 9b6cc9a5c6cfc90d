// Where a name stands: reports and sentences
MATCH evidence = (:Entity {name: '衡橡科技高阻尼橡胶支座项目'})<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(:Report)
RETURN evidence
