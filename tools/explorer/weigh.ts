/** Prints what the explorer weighs compressed, file by file; fails when it is too heavy without the graph view. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../dist/explorer');
/** Of all pages but the graph view. */
export const MOST_BYTES = 350 * 1024;
const GRAPH_VIEW = /^assets\/(?:graph|layout\.worker)-/;

/** What a file of the explorer weighs on its way to the browser. */
export interface Weight {
  readonly file: string;
  readonly bytes: number;
  readonly graphView: boolean;
}

/** All that a browser may fetch, as the server compresses it. */
export const weigh = (): Weight[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .map(({ path, file }) => ({
      file,
      bytes: gzipSync(readFileSync(path)).length,
      graphView: GRAPH_VIEW.test(file),
    }));

/** Bytes of all pages but the graph view. */
export const withoutGraphView = (weights: readonly Weight[]): number =>
  weights.filter(({ graphView }) => !graphView).reduce((sum, { bytes }) => sum + bytes, 0);

if (process.argv[1] === import.meta.filename) {
  const weights = weigh();
  const total = withoutGraphView(weights);
  const line = (name: string, bytes: number) =>
    process.stdout.write(`${(bytes / 1024).toFixed(1).padStart(7)} kB  ${name}\n`);
  for (const { file, bytes, graphView } of weights)
    line(`${file}${graphView ? '  (graph view, on demand)' : ''}`, bytes);
  line(`all but the graph view; ${MOST_BYTES / 1024} kB is the most`, total);
  if (total > MOST_BYTES) process.exitCode = 1;
}
