/** npm run deps [-- --list]: checks licences, integrity and install scripts of all dependencies; lists them on request. */
import { readFileSync } from 'node:fs';
import { findFaults, licenceOf, nameOf, packagesOf, type Lock, type Manifest } from './faults.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const [lock, manifest] = [read('package-lock.json') as Lock, read('package.json') as Manifest];
const packages = packagesOf(lock);

if (process.argv.includes('--list'))
  for (const [place, one] of packages)
    console.log([nameOf(place), one.version, licenceOf(place, one), one.dev ? 'development' : 'runtime'].join('\t'));

const counts = new Map<string, number>();
for (const [place, one] of packages) counts.set(licenceOf(place, one), (counts.get(licenceOf(place, one)) ?? 0) + 1);
const told = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${licence} ${count}`);
console.log(`${packages.length} packages: ${told.join(', ')}`);
const scripts = Object.entries(manifest.allowScripts ?? {}).map(
  ([name, runs]) => `${name} ${runs ? 'runs' : 'refused'}`,
);
console.log(`install scripts: ${scripts.join(', ') || 'none'}`);
const faults = findFaults(lock, manifest);
for (const fault of faults) console.log(fault);
console.log(faults.length ? `${faults.length} faults` : 'no faults');
process.exitCode = faults.length ? 1 : 0;
