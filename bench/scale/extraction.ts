import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { makeBatchReader } from '../../src/pipeline.ts';
import { readDocument } from '../../src/read/index.ts';
import { readResources } from '../../src/read/resources.ts';

/** Characters a second of processor time, of reading and of jieba's cut of the same texts. */
export function measureExtraction(texts: readonly string[]): { readonly zhengtu: number; readonly jieba: number } {
  const readBatch = makeBatchReader(readResources());
  const jieba = Jieba.withDict(dict);
  const documents = texts.flatMap((text, at) => {
    const result = readDocument(new TextEncoder().encode(text), `${at}.txt`);
    return 'doc' in result ? [result.doc] : [];
  });
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  for (const doc of documents.slice(0, 20)) readBatch(doc);
  const read = processorSeconds(() => documents.forEach(readBatch));
  const cut = processorSeconds(() => texts.forEach((text) => jieba.cut(text)));
  return { zhengtu: length / read, jieba: length / cut };
}

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
