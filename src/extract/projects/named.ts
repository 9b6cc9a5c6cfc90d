import { leftEdge, STATUS, type ProjectWords } from './edges.ts';
import { isGeneric } from './generic.ts';
import { toldOf } from './told-of.ts';

/** One named project; offsets are into the sentence. */
export interface Named {
  readonly rule: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** 项目 or 工程 said of a whole list. */
  readonly head?: string;
  /** True when it stands in a list that a count of projects ends (A、B等14个项目). */
  readonly listed: boolean;
}

const OPEN = /[，。；：！？]/;
const HEAD = /(?:项目|工程)(?!部|师|技术|机械|库|资金|审批|包|经理|量|造价|院|化|建设资金|学)/g;
const LIST_END =
  /等(?:\d+(?:多|余)?(?:个|项|条|座)?|[一二三四五六七八九十]+(?:个|项|大)|一批|多个)?(?:[^，。；：、“”（）]{0,14}?)(项目|工程)/g;

/** Splits a list at 、 outside brackets and quotes, and at 和 before its last item. */
export function splitList(text: string, start: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (/[（“《]/.test(character) && character) depth++;
    if (/[）”》]/.test(character) && character) depth = Math.max(0, depth - 1);
    if (i < text.length && !(character === '、' && depth === 0)) continue;
    if (i > from) items.push({ start: start + from, end: start + i });
    from = i + 1;
  }
  const last = items.at(-1);
  if (!last || items.length < 2) return items;
  const words = text.slice(last.start - start, last.end - start);
  const and = Math.max(words.lastIndexOf('以及'), words.search(/(?<=.{3})[和与](?=.{3})/));
  if (and < 0) return items;
  const width = words.startsWith('以及', and) ? 2 : 1;
  return [
    ...items.slice(0, -1),
    { start: last.start, end: last.start + and },
    { start: last.start + and + width, end: last.end },
  ];
}

/** Finds named projects in a sentence. */
export function findNamed(text: string, words: ProjectWords): Named[] {
  const named = [...listed(text, words), ...headed(text, words), ...toldOf(text)];
  return [...named, ...phases(text, named), ...works(text, words)];
}

const clauseStart = (text: string, index: number): number => {
  for (let i = index - 1; i >= 0; i--) if (OPEN.test(text.charAt(i))) return i + 1;
  return 0;
};

function make(
  rule: string,
  confidence: number,
  text: string,
  told: { start: number; end: number },
  head: string | undefined,
  inList: boolean,
  { nameStart }: ProjectWords,
): Named | undefined {
  const span = { start: nameStart(text, told.start, told.end - 2), end: told.end };
  if (span.start > told.start)
    span.start +=
      /^(?:规划|谋划|投资)?(?:建设|新建|实施|打造)(?=.{4})/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const counted = /(?:等)?[两三四五六七八九十\d]+[个项大](?:重点|重大)?(?:项目|工程)$/.exec(
    text.slice(span.start, span.end),
  );
  if (counted) span.end -= counted[0].length;
  const raw = text.slice(span.start, span.end);
  const name = raw
    .replace(/^(?:[“”、的]|全[市省县区](?=.{3})|[我本该][市省县区](?=.{3}))+|[“”、]+$/g, '')
    .replace(/[“”]/g, '');
  const start = span.start + Math.max(0, raw.indexOf(name.slice(0, 2)));
  if (isGeneric(head && !name.endsWith(head) ? name + head : name) || isGeneric(name)) return undefined;
  return { rule, confidence, start, end: span.end, name, listed: inList, ...(head ? { head } : {}) };
}

/** A、B等项目 and A、B等14个项目. */
function listed(text: string, words: ProjectWords): Named[] {
  return Array.from(text.matchAll(LIST_END)).flatMap((match) => {
    const open = clauseStart(text, match.index);
    const from = leftEdge(text, open, match.index, words);
    return splitList(text.slice(from, match.index), from)
      .map((item, index) => ({
        ...item,
        start: index === 0 ? leftEdge(text, item.start, item.end, words) : itemEdge(text, item, words),
      }))
      .map((item) => make('project/listed', 0.82, text, item, match[1], true, words))
      .filter((named) => named !== undefined);
  });
}

/** Behind 、 only an amount or a verb can stand in front of the name. */
function itemEdge(text: string, item: { start: number; end: number }, words: ProjectWords): number {
  const amount = /^(?:计划)?(?:总)?投资(?:约|近|超)?[\d.]+(?:亿|万)?(?:美)?元的/.exec(text.slice(item.start, item.end));
  const start = item.start + (amount?.[0].length ?? 0);
  const verb = words.verbs.find((word) => word.length > 1 && text.startsWith(word, start));
  return verb && start + verb.length < item.end - 2 ? start + verb.length : start;
}

/** X项目, X工程, and the items in front of it that share the head. */
function headed(text: string, words: ProjectWords): Named[] {
  return Array.from(text.matchAll(HEAD)).flatMap((match) => {
    const end = match.index + match[0].length;
    const open = clauseStart(text, match.index);
    if (
      /等[^，、。；]{0,16}$/.test(text.slice(open, match.index)) ||
      /\d+(?:个|项)[^，。；]{0,20}$/.test(text.slice(open, match.index))
    )
      return [];
    if (/^(?:\d|共|达|建设\d)/.test(text.slice(end, end + 1))) return [];
    const from = leftEdge(text, open, match.index, words);
    const items = splitList(text.slice(from, end), from);
    return items
      .map((item, index) => ({
        ...item,
        start: index === 0 ? leftEdge(text, item.start, item.end, words) : itemEdge(text, item, words),
      }))
      .filter((item, index) => index === items.length - 1 || text.slice(item.start, item.end).length >= 4)
      .map((item) => make('project/headed', 0.8, text, item, match[0], items.length > 1, words))
      .filter((named) => named !== undefined);
  });
}

/** X项目一期竣工、二期开工: the phases behind a project's name are projects of their own. */
function phases(text: string, named: readonly Named[]): Named[] {
  return named.flatMap((project): Named[] => {
    const first = /^[一二三]期/.exec(text.slice(project.end));
    if (!first) return [];
    const whole = project.head && !project.name.endsWith(project.head) ? project.name + project.head : project.name;
    const end = project.end + first[0].length;
    const later = Array.from(text.slice(end, end + 30).matchAll(/(?<=[、，；])[二三四]期/g));
    const make = (start: number, stop: number, phase: string): Named => ({
      rule: 'project/phase',
      confidence: 0.8,
      start,
      end: stop,
      name: whole + phase,
      listed: false,
    });
    return [
      make(project.end, end, first[0]),
      ...later.map((match) => make(end + match.index, end + match.index + match[0].length, match[0])),
    ];
  });
}

/** Works told by what they are (a road, a bridge, a hospital) and what is done with them. */
function works(text: string, words: ProjectWords): Named[] {
  return Array.from(text.matchAll(/[^，。；：！？]+/g)).flatMap((clause) => {
    const [from, to] = [clause.index, clause.index + clause[0].length];
    const loose = leftEdge(text, from, to, words, false);
    const start = leftEdge(text, from, to, words);
    const lead = text.slice(from, start);
    const led = words.verbs.some((verb) => lead.includes(verb));
    // In front of the verb stands what it is said of (甲大桥开工), behind it what it is done to (开工甲大桥).
    const front = loose < start ? facilitiesIn(text, loose, start, words, false) : [];
    return [...front, ...facilitiesIn(text, start, to, words, led)];
  });
}

/** The works in a stretch of a clause; where no verb leads them one must follow. */
function facilitiesIn(text: string, from: number, to: number, words: ProjectWords, led: boolean): Named[] {
  const items = splitPair(text, splitList(text.slice(from, to), from), words.facilities);
  const found = items.flatMap((item, index): Named[] => {
    const told = text.slice(item.start, item.end);
    const cut = facilityEnd(told, words.facilities, led || index < items.length - 1);
    if (cut === undefined || /项目|工程/.test(told.slice(0, cut)) || isCounted(told.slice(cut))) return [];
    const start = index === 0 ? item.start : itemEdge(text, item, words);
    const named = make(
      'project/works',
      0.72,
      text,
      { start, end: item.start + cut },
      undefined,
      items.length > 1,
      words,
    );
    return named ? [named] : [];
  });
  return led || found.some(({ end }) => STATUS.test(text.slice(end, to))) ? found : [];
}

/** 甲中学新校区和乙小学: two works joined by a word where each side is one. */
function splitPair(
  text: string,
  items: { start: number; end: number }[],
  facilities: RegExp,
): { start: number; end: number }[] {
  const [only] = items;
  if (!only || items.length > 1) return items;
  const words = text.slice(only.start, only.end);
  const link = /(?<=.{4})(?:以及|[和与及])(?=.{4})/.exec(words);
  if (
    !link ||
    !facilities.test(words.slice(0, link.index)) ||
    facilityEnd(words.slice(link.index + link[0].length), facilities, true) === undefined
  )
    return items;
  const at = only.start + link.index;
  return [
    { start: only.start, end: at },
    { start: at + link[0].length, end: only.end },
  ];
}

/** 棚户区改造5860套 tells how much was done and names no work. */
const isCounted = (after: string): boolean => /^(?:开工|完成|新开工|建成|任务)?[约近超]?\d/.test(after);

/** Where a work's name ends in a list item: at its end, or where what is done with it begins. */
function facilityEnd(words: string, facilities: RegExp, loose: boolean): number | undefined {
  for (let end = words.length; end >= 3; end--) {
    if (end < words.length && !STATUS.test(words.slice(end))) continue;
    if (end === words.length && !loose) continue;
    if (facilities.test(words.slice(0, end))) return end;
  }
  return undefined;
}
