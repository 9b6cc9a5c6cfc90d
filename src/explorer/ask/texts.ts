/** The questions of the cookbook as a person would type them into GraphiQL and Neo4j Browser. */

export type Values = Readonly<Record<string, string>>;

const EVIDENCE = 'evidence { text report { title } }';
const literal = (value: string | undefined): string => JSON.stringify(value ?? '');

/** Questions for which the API has fields of its own; the others are asked by `answer`. */
const TYPED: Readonly<Record<string, (values: Values) => string>> = {
  'zone-projects': ({ name }) => `{
  region(name: ${literal(name)}) {
    name
    projects(first: 50, sort: INVESTMENT) {
      totalCount
      edges {
        node { name investment stage }
        ${EVIDENCE}
      }
    }
  }
}`,
  'goals-of-region': ({ name, period }) => `{
  region(name: ${literal(name)}) {
    goals(first: 50, where: { period: ${literal(period)} }) {
      edges {
        node { indicator measure comparator value unit period }
        ${EVIDENCE}
      }
    }
  }
}`,
  'goals-and-results': ({ name }) => `{
  compare(region: ${literal(name)}) {
    period
    goal { name ${EVIDENCE} }
    result { name ${EVIDENCE} }
    verdict
    why
  }
}`,
  'industries-of-region': ({ name }) => `{
  region(name: ${literal(name)}) {
    industries(first: 50, sort: CONFIDENCE) {
      edges {
        confidence
        node { name nameEn }
        ${EVIDENCE}
      }
    }
  }
}`,
  'policies-of-region': ({ name }) => `{
  region(name: ${literal(name)}) {
    policies(first: 50) {
      edges {
        node { name policyKind }
        ${EVIDENCE}
      }
    }
  }
}`,
};

/** The GraphQL of a question with its values filled in. */
export function graphqlOf(question: string, values: Values): string {
  const typed = TYPED[question];
  if (typed) return typed(values);
  const given = Object.entries(values).map(([name, value]) => `{ name: "${name}", value: ${literal(value)} }`);
  return `{
  answer(question: "${question}", values: [${given.join(', ')}]) {
    columns
    rows
    total
  }
}`;
}

/** The statement of a question, led by the parameters as Neo4j Browser sets them. */
export function cypherOf(cypher: string, values: Values): string {
  const parameters = Object.entries(values).map(
    ([name, value]) => `:param ${name} => ${name === 'limit' ? Number(value) || 10 : literal(value)};`,
  );
  return [...parameters, cypher].join('\n');
}
