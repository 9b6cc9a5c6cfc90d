import { start } from './command.ts';

/** One measured ingest. */
export interface IngestFigures {
  readonly reports: number;
  readonly seconds: number;
  /** Peak memory in MiB, the server of Neo4j not counted. */
  readonly peak: number;
  /** Seconds of each tenth of the reports. */
  readonly tenths: readonly number[];
}

/** Ingests a folder from nothing; time runs from the first report to the last. */
export async function measureIngest(argv: readonly string[], reports: number): Promise<IngestFigures> {
  const marks: number[] = [];
  let [done, began] = [0, 0];
  const run = start(['ingest', ...argv], (line) => {
    if (!/^\[\d+\/\d+\] .* {2}(?:added|replaced)/.test(line)) return;
    began ||= performance.now();
    done++;
    if (done % Math.ceil(reports / 10) === 0 || done === reports) marks.push(performance.now());
  });
  const code = await run.ended;
  if (code !== 0 || done !== reports) throw new Error(`ingest ended with ${code} after ${done} of ${reports} reports`);
  const tenths = marks.map((mark, at) => (mark - (marks[at - 1] ?? began)) / 1000);
  return { reports, seconds: ((marks.at(-1) ?? began) - began) / 1000, peak: run.peak(), tenths };
}
