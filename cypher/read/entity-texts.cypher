// All forms under which entities are found, one a line, with what their rank needs; a column each. No parameters.
MATCH (e:Entity)
RETURN e.kind AS kind, collect(e.id) AS ids, collect(toLower(e.name)) AS names, collect(size(e.name)) AS sizes,
       collect(reduce(all = '\n', form IN e.searchKeys | all + form + '\n')) AS texts
