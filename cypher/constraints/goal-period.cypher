// Goals by period.
CREATE INDEX goal_period IF NOT EXISTS FOR (n:Goal) ON (n.period)
