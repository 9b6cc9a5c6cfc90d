// Projects by investment.
CREATE INDEX project_investment IF NOT EXISTS FOR (n:Project) ON (n.investment)
