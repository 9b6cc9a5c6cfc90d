// One node tells the schema version.
CREATE CONSTRAINT zhengtu_id IF NOT EXISTS FOR (n:Zhengtu) REQUIRE n.id IS UNIQUE
