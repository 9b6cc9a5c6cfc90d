// Mark an entity so that no load or removal takes the mark away
MATCH (one:Entity {name: '雄安衡水协作区'})
SET one:Watched, one.note = 'asked for by the planning office'
RETURN one
