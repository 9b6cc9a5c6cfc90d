/** npm run browser:favourites: packs cypher/browser/zhengtu into the zip that Neo4j Browser takes as saved queries. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.ts';

const folder = join(import.meta.dirname, '..', '..', 'cypher', 'browser');

/** The archive: one folder of saved queries, in the order of their names. */
export const packFavourites = (): Buffer =>
  zip(
    readdirSync(join(folder, 'zhengtu'))
      .sort()
      .map((name) => [`zhengtu/${name}`, readFileSync(join(folder, 'zhengtu', name), 'utf8')]),
  );

if (process.argv[1] === import.meta.filename) writeFileSync(join(folder, 'zhengtu.zip'), packFavourites());
