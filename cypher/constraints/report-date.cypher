// Reports by date.
CREATE INDEX report_date IF NOT EXISTS FOR (n:Report) ON (n.publishedOn)
