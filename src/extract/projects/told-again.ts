import type { ProjectMention } from '../../model/mention.ts';
import type { SectionMode } from '../../ontology/ontology.ts';
import { SUBSET } from './batch.ts';

/** A batch with what tells whether it was told before. */
export interface ToldBatch {
  readonly mention: ProjectMention;
  readonly article: number;
  readonly mode: SectionMode;
  /** The words around it say that it is known: 这11个项目, 此次签约的17个项目中. */
  readonly isKnown: boolean;
  /** Key of the place right in front of it, whose it is: 甲县签下11个项目. */
  readonly place?: string;
}

/** Words that do not tell batches of one size apart: how they were made, and how much they matter. */
const COMMON =
  /(?:集中|现场|当天|此次|本次|同日|新)?(?:签约|招商引资|招商|开工建设|开工|动工|落地|投产|竣工|建设|引进|带来|推出)|重点|重大|优质|产业|的|项目|工程/g;
/** Deeds that make batches of one size two: 签约项目20个, 竣工项目20个. */
const DEEDS = [/签约|招商|引进/, /开工|动工/, /投产|竣工|完工|建成/];
/** Smaller counts are told of many things. */
const LARGE = 10;
/** 9个项目 told twice without any other word are the same. */
const FEW = 5;

/** Words around a count that refer to projects told before. */
export const isKnownBatch = (before: string, after: string): boolean =>
  /(?:[这此该]|上述|以上|此次|这次|本次|此批|这批)(?:[^，。；\d]{0,10})$/.test(before) || /^[中里]，?/.test(after);

/** Gives batches that are told again in an article the key of the first telling. */
export function joinBatches(batches: readonly ToldBatch[]): ProjectMention[] {
  const ofSize = new Map<string, ToldBatch[]>();
  return batches.map((batch) => {
    const size = `${batch.article} ${batch.mention.count ?? ''}`;
    const told = ofSize.get(size) ?? [];
    const first = told.find((other) => isSame(other, batch));
    const { key } = batch.mention;
    const isOther = !first && batch.place && told.some(({ mention }) => mention.key === key);
    const mention = { ...batch.mention, key: first?.mention.key ?? (isOther ? `${key}|${batch.place}` : key) };
    told.push({ ...batch, mention });
    ofSize.set(size, told);
    return mention;
  });
}

/** Tells whether two batches of one size in one article are one. */
function isSame(first: ToldBatch, again: ToldBatch): boolean {
  const [a, b] = [first.mention, again.mention];
  if (a.investment !== undefined && b.investment !== undefined && a.investment !== b.investment) return false;
  const [m, n] = [nounOf(a), nounOf(b)];
  const [x, y] = [m.replace(COMMON, ''), n.replace(COMMON, '')];
  // 甲县签下11个项目 are others than the 农产品加工11个 of all.
  if (again.place && again.place !== first.place && (first.place || !BARE.test(m) || a.rule === SUBSET)) return false;
  if (again.isKnown) return x === '' || y === '' || x.includes(y) || y.includes(x);
  const large = (a.count ?? 0) >= LARGE;
  const bare = BARE.test(m) && BARE.test(n) && (a.count ?? 0) >= FEW;
  const alike = x === y ? x !== '' || large || bare : large && (BARE.test(m) || BARE.test(n));
  return alike && first.mode === again.mode && !isOtherDeed(m, n);
}

const BARE = /^(?:项目|工程)$/;

/** What is counted: 12个签约项目 are 签约项目. */
export const nounOf = ({ name }: ProjectMention): string => name.replace(/^\d+[个项宗]/, '');

/** What sort is counted, without the word for projects: 12个会展类项目 are 会展. */
export const sortOf = (name: string): string => name.replace(/^\d+[个项宗]|类?(?:项目|工程)$/g, '');

function isOtherDeed(a: string, b: string): boolean {
  const [x, y] = [a, b].map((noun) => DEEDS.findIndex((deed) => deed.test(noun))) as [number, number];
  return x >= 0 && y >= 0 && x !== y;
}
