/** The ten example operations, asked of one province of the generated graph. */
import { readExamples } from '../../src/serve/graphiql/examples.ts';
import { makeReport } from './corpus.ts';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
export type Ask = (query: string, variables: object) => Promise<string>;

/** The first city of the corpus: its report is the one that is asked about. */
export function askedPlace(seed: number): { readonly name: string; readonly code: string; readonly province: string } {
  for (let index = 0; ; index++) {
    const { region, code, name } = makeReport(seed, index);
    if (region.endsWith('市') && code.endsWith('00')) return { name: `${name}.txt`, code, province: code.slice(0, 2) };
  }
}

const KNOWN = `query ($region: ID!) { region(id: $region) { name projects(first: 1, where: { batch: false }) { edges { node { id } evidence(first: 1) { text report { id } } } } } }`;

const named = (file: string): string => file.replace(/^\d+-|\.graphql$/g, '');

/** The questions as they stand, for the sample reports. */
export const sampleQuestions = (): Question[] =>
  readExamples().map(({ file, query }) => ({ name: named(file), query, variables: {} }));

/** Finds out what can be asked about a city, and gives the questions. */
export async function makeQuestions(ask: Ask, code: string): Promise<Question[]> {
  const { region } = JSON.parse(await ask(KNOWN, { region: code })).data;
  const [edge] = region.projects.edges;
  const [evidence] = edge.evidence;
  const variables: Readonly<Record<string, Question['variables']>> = {
    'zone-projects': { region: region.name },
    'goals-and-results': { region: code, from: '2008', to: '2025', indicator: null },
    paths: { from: edge.node.id, to: code },
    'top-industries': { province: `${code.slice(0, 2)}0000` },
    search: { text: region.name },
    'search-passages': { text: evidence.text.slice(0, 12) },
    'largest-projects': { region: code },
    neighbourhood: { id: code, hops: 1 },
    conflicts: { region: code },
    changes: { report: evidence.report.id },
  };
  return readExamples().map(({ file, query }) => {
    const name = named(file);
    return { name, query, variables: variables[name] ?? {} };
  });
}
