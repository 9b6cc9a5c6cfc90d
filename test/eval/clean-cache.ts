import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CleanText } from '../../src/model/clean-text.ts';
import type { Resources } from '../../src/model/resources.ts';
import { makeNormaliser, type Normaliser } from '../../src/normalise/index.ts';
import { TERM_TABLES } from '../../src/normalise/repair/language.ts';
import { packageRoot } from '../../src/read/resources.ts';

const FOLDER = join(packageRoot, 'node_modules', '.cache', 'zhengtu-eval');

/**
 * The normaliser with a memory on disk: rules are written against the same texts again and again, and repair of a
 * damaged text takes longer than all the rest. An entry holds for the text, the code and the word data it was made from.
 */
export function makeCachedNormaliser(resources: Resources): Normaliser {
  const normalise = makeNormaliser(resources);
  const version = hashFiles([
    ...filesOf('src/normalise'),
    ...filesOf('seeds/tables').filter((name) => !name.endsWith('confidence.tsv')),
    ...filesOf('seeds/gazetteer'),
    ...TERM_TABLES.map((name) => `seeds/lexicon/${name}.tsv`),
  ]);
  mkdirSync(FOLDER, { recursive: true });
  return (doc) => {
    const key = createHash('sha256')
      .update(version)
      .update(JSON.stringify([doc.text, doc.blocks]))
      .digest('hex');
    const path = join(FOLDER, key);
    if (existsSync(path)) return deserialize(readFileSync(path)) as CleanText;
    const clean = normalise(doc);
    writeFileSync(`${path}.${process.pid}`, serialize(clean));
    renameSync(`${path}.${process.pid}`, path);
    return clean;
  };
}

const filesOf = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsv)$/.test(name))
    .sort()
    .map((name) => join(folder, name));

function hashFiles(names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(join(packageRoot, name)));
  return hash.digest('hex');
}
