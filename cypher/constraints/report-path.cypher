// One report for a path: a load takes hold of the path.
CREATE CONSTRAINT report_path IF NOT EXISTS FOR (n:Report) REQUIRE n.sourcePath IS UNIQUE
