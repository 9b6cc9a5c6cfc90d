/** Ends with 0 where all that package.json asks for is installed: npm asks the network even then, and waits where there is none. */
import { statSync } from 'node:fs';

const changed = (path) => statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const installed = changed('node_modules/.package-lock.json');
process.exitCode =
  installed > 0 && ['package.json', 'package-lock.json'].every((path) => changed(path) <= installed) ? 0 : 1;
