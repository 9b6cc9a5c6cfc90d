import { matchesIn } from '../../text/matches.ts';
import { SUBSET, type Batch } from './batch.ts';
import { costed, investmentAfter } from './batch-cost.ts';
import { COUNTED, nounFirst, numberFirst, saidFirst } from './batch-counted.ts';
import { alignedBatches, batchesByPlace, leveledBatches, pairedBatches, sortedBatches } from './batch-forms.ts';
import { findSubsets } from './subsets.ts';

const BARE_LIMIT =
  /((?:超|超过)?(?:\d+(?:\.\d+)?|[百十千])?(?:亿|千万|百亿|十亿)元(?:级|以上))的?(\d[\d,]*)(个|项|宗)(?![^，。；]{0,12}(?:项目|工程|企业|月|方面))/g;
const BARE_SUBSET =
  /其中[，：]?(?:有)?(\d[\d,]*)(个|项|宗)(?:为|是|系)?(当年新开工|当年新建|新建|新开工|新签约|续建|竣工|开工|投产|签约|在建|落地|建成)/g;

/**
 * Finds counted projects in a sentence, whichever comes first, number or noun, and parts of them; `before` are the
 * batches of the sentence before, whose parts this one can tell.
 */
export function findBatches(text: string, before: readonly Batch[]): Batch[] {
  if (!COUNTED.test(text)) return [];
  const found: Batch[] = [
    ...alignedBatches(text),
    ...sortedBatches(text),
    ...leveledBatches(text),
    ...pairedBatches(text),
  ];
  const untold = (batches: readonly Batch[]): Batch[] =>
    batches.filter(({ start, end }) => !found.some((other) => other.start < end && start < other.end));
  found.push(...numberFirst(text, found));
  found.push(...nounFirst(text, found));
  found.push(...untold(saidFirst(text)));
  found.push(...untold(bareSubsets(text)));
  if (found.length > 0) found.push(...untold(bareLimits(text)));
  found.push(...untold(batchesByPlace(text)).map((one) => costed(one, investmentAfter(text, one.end))));
  const wholes = [...before.map((batch) => ({ ...batch, end: 0 })), ...found.sort((a, b) => a.start - b.start)];
  const parts = untold(findSubsets(text, wholes)).map((part) => costed(part, investmentAfter(text, part.end)));
  return [...found, ...parts].filter(({ noun }) => noun !== '').sort((a, b) => a.start - b.start);
}

const bareSubsets = (text: string): Batch[] =>
  matchesIn(text, BARE_SUBSET).map(({ 0: whole, 1: number = '', 2: counter = '', 3: stage = '', index }) =>
    bare(text, index, whole, number, counter, stage.replace('当年', '')),
  );

const bareLimits = (text: string): Batch[] =>
  matchesIn(text, BARE_LIMIT).map(({ 0: whole, 1: limit = '', 2: number = '', 3: counter = '', index }) =>
    bare(text, index, whole, number, counter, limit),
  );

function bare(text: string, start: number, whole: string, number: string, counter: string, sort: string): Batch {
  const end = start + whole.length;
  const count = Number(number.replaceAll(',', ''));
  return costed({ rule: SUBSET, start, end, noun: `${sort}项目`, count, counter }, investmentAfter(text, end));
}
