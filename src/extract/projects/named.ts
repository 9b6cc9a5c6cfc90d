import { overlaps, type Span } from '../../model/span.ts';
import { splitList } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import { numberOf } from '../../text/numerals.ts';
import { itemEdge, leftEdge, type ProjectWords } from './edges.ts';
import { makeNamed, type Named } from './name.ts';
import { redone } from './redone.ts';
import { rowOf } from './rows.ts';
import { sharedHeads } from './shared-head.ts';
import { bracketed, toldOf } from './told-of.ts';
import { works } from './works.ts';
import type { Actor } from './works-told.ts';

const OPEN = '，。；：！？';
const HEAD =
  /(?<!“)(?:项目|工程)(?!有限|股份|公司|集团|部|区|早(?!日)|鼓|拔节|会战|大会战|大比拼|观摩|联动|推介|考察|路演|洽谈|集中(?:开|签|竣)|“|建设(?:“|年)|用地|论英雄|为王|的加速度|师|技术|机械|库|资金|审批|包|经理|量|数(?!字)|造价|院|大学|研究(?:中心|院|所|基地)|物理|管家|专员|专班|秘书|化|建设资金|学|计划(?=[，。；、])|(?:的)?(?:补助|奖补|补贴|扶持)|[\u4e00-\u9fff]{2}率)/g;
const LIST_END =
  /(?<![高初中同平优劣])等(?:\d+(?:多|余)?(?:个|项|宗|条|座|件|处)?|[一二三四五六七八九十]+(?:个|项|大)|一批|多个)?(?:[^，。；：、“”（）]{0,14}?)(项目|工程)(?![为于]一体)/g;

/** A、B、C三个新能源项目: a number that is that of the items in front closes a list as 等 does. */
const COUNT_END =
  /(?<=、[^，。；：、]{3,30})(\d|[两三四五六七八九])[个项大][\u4e00-\u9fff]{0,8}?(项目|工程)(?![为于]一体)/g;

/** A number behind the head counts projects, unless it is a date. */
const COUNTED =
  /^(?:\d+(?![\d.]*(?:[月日年季]|[万]?(?:亩|公里|平方|千米|米|吨|[立]方|[台套])))|共|达(?![产标效])|建设\d)/;

/** Finds named projects in a sentence. */
export function findNamed(text: string, words: ProjectWords, actors: readonly Actor[]): Named[] {
  const row = rowOf(text);
  if (row.length > 0) return row;
  const named = [
    ...listed(text, words),
    ...members(text, words),
    ...headed(text, words),
    ...toldOf(text),
    ...bracketed(text, actors),
    ...redone(text),
  ];
  const all = [...named, ...phases(text, named), ...works(text, words, actors)];
  const shared = sharedHeads(text);
  const own = all.filter((one) => !shared.some((other) => overlaps(one, other)));
  return [...shared, ...own.map((one) => (isRetold(one, text) ? { ...one, retold: true } : one))];
}

/** 这个投资20亿元的|乙项目 was told before, by its name or by what it is for. */
const RETOLD = /(?:^|[，。；：“])(?:如今，)?这(?:个|座|项|条|处)(?!.*[、，])[^，。；]{2,24}的$/;
const isRetold = ({ start, name }: Named, text: string): boolean =>
  RETOLD.test(text.slice(0, start)) && !/[二三四]期$/.test(name);

/** 1，4-丁二醇: the comma of a chemical's name. */
const isLocant = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && /^[，,]\d-/.test(text.slice(at, at + 3));

const clauseStart = (text: string, index: number): number => {
  for (let i = index - 1; i >= 0; i--) if (OPEN.includes(text.charAt(i)) && !isLocant(text, i)) return i + 1;
  return 0;
};

/** A、B等项目 and A、B等14个项目. */
function listed(text: string, words: ProjectWords): Named[] {
  const ends = [
    ...matchesIn(text, LIST_END).map((match) => ({ index: match.index, head: match[1], count: undefined })),
    ...matchesIn(text, COUNT_END).map(({ index, 1: count = '', 2: head }) => ({ index, head, count: numberOf(count) })),
  ];
  return ends.flatMap(({ index: at, head = '', count }) => {
    const open = clauseStart(text, at);
    const from = leftEdge(text, open, at, words);
    const items = splitList(text.slice(from, at), from);
    if (count !== undefined && count !== items.length) return [];
    return items
      .map((item, index) => ({
        ...item,
        start: index === 0 ? leftEdge(text, item.start, item.end, words) : itemEdge(text, item, words),
        end: item.end - (FIGURES.exec(text.slice(item.start, item.end))?.[0].length ?? 0),
      }))
      .map((item) =>
        makeNamed(
          {
            rule: 'project/listed',
            confidence: 0.82,
            ...item,
            listed: true,
            head,
            ...((count !== undefined || /^等\d/.test(text.slice(at))) && isOne(text, item, words)
              ? { vouched: true }
              : {}),
          },
          text,
          words,
        ),
      )
      .filter((named) => named !== undefined);
  });
}

/** 甲管廊二期|（全长9公里） */
const FIGURES = /（[^（）]*\d[^（）]*[\u4e00-\u9fff%]）$/;
/** 整车组装项目 in a list that a count closes is one of those counted, of whatever words it is made. */
const isOne = (text: string, { start, end }: Span, { isFacility }: ProjectWords): boolean =>
  (end - start >= SHORTEST_ONE || (end - start > 4 && /[一二三四]期$/.test(text.slice(start, end)))) &&
  (/(?:项目|工程)$/.test(text.slice(start, end)) || isFacility(text, start, end));
const SHORTEST_ONE = 7;

/** 竣工项目2个，分别是A、B: the members of a batch, whatever their nouns. */
const MEMBERS =
  /(?:项目|工程)(?:有)?(?:\d+|[两三四五六七八九])[个项宗](?:，[^，。；]{2,16}元)?，分别(?:是|为)([^。；：，\d]{5,120})(?=[。；，]|$)/g;
function members(text: string, words: ProjectWords): Named[] {
  return matchesIn(text, MEMBERS).flatMap((match) => {
    const end = match.index + match[0].length;
    const list = splitList(text.slice(end - (match[1] ?? '').length, end), end - (match[1] ?? '').length);
    return list.flatMap((item) => {
      const pair = /^(.{3,})[和及与](.{3,})$/.exec(
        list.length > 1 && item !== list.at(-1) ? '' : text.slice(item.start, item.end),
      );
      const at = pair ? item.start + (pair[1] ?? '').length : item.end;
      const parts = pair
        ? [
            { start: item.start, end: at },
            { start: at + 1, end: item.end },
          ]
        : [item];
      return parts
        .map((part) =>
          makeNamed({ rule: 'project/listed', confidence: 0.78, ...part, listed: true, head: '项目' }, text, words),
        )
        .filter((named) => named !== undefined);
    });
  });
}

/** 甲选矿厂9月投产、乙项目达产: what tells its own deed shares no head. */
const HAS_DEED =
  /(?:[月日季年]|年内|年底|已经?|全面|主体)(?:投产|开工|竣工|完工|投用|通车|封顶|达产|启用|建成|动工|投运|并网)$/;
/** X项目, X工程, and the items in front of it that share the head. */
function headed(text: string, words: ProjectWords): Named[] {
  return matchesIn(text, HEAD).flatMap((match) => {
    const end = match.index + match[0].length;
    const open = clauseStart(text, match.index);
    if (
      /(?<![高初中])等[^，、。；]{0,16}$/.test(text.slice(open, match.index)) ||
      /\d+(?:个|项|宗)[^，。；]{0,20}$/.test(text.slice(open, match.index))
    )
      return [];
    if (COUNTED.test(text.slice(end, end + 6))) return [];
    const from = leftEdge(text, open, match.index, words);
    const items = splitList(text.slice(from, end), from).flatMap((item) => splitHeads(text, item));
    const own = items.filter((item) => OWN_HEAD.test(text.slice(item.start, item.end)));
    const isTold = own.length > 1 && MEMBERS_BEFORE.test(text.slice(open, from));
    const named = items
      .map((item, index) => ({
        ...item,
        start: index === 0 ? leftEdge(text, item.start, item.end, words) : itemEdge(text, item, words),
      }))
      .filter((item, index) => {
        const words = text.slice(item.start, item.end);
        return index === items.length - 1 || (words.length >= 4 && !HAS_DEED.test(words));
      })
      .map((item) => {
        const vouched = isTold && OWN_HEAD.test(text.slice(item.start, item.end)) && isOne(text, item, words);
        const told = { rule: 'project/headed', confidence: 0.8, listed: items.length > 1, head: match[0] };
        return makeNamed({ ...told, ...item, ...(vouched ? { vouched } : {}) }, text, words);
      });
    // 县委、县政府高度重视项目: where the last is none, those in front that would share its head are none.
    const last = named.at(-1) ?? /^[二三四]期/.test(text.slice(items.at(-1)?.start, end));
    return named.filter((one) => one !== undefined).filter(({ name }) => last || OWN_HEAD.test(name));
  });
}

const OWN_HEAD = /(?:项目|工程)$/;
/** Words that members of a batch follow. */
const MEMBERS_BEFORE = /(?:包括|包含|涵盖|分别[是为]|(?:项目|工程)[是为有]|既有|也有|还有|即)[^、]{0,24}$/;
/** 甲项目|和|乙项目, “甲项目”|“乙项目” */
const BETWEEN_HEADS = /(?<=.{2}(?:项目|工程|计划”|行动”)”?)(?:以及|[和与及](?=.{7})|(?=“))/;

/** Two projects joined by a word, each with its head. */
function splitHeads(text: string, { start, end }: Span): Span[] {
  const link = BETWEEN_HEADS.exec(text.slice(start, end));
  if (!link) return [{ start, end }];
  const at = start + link.index;
  return [{ start, end: at }, ...splitHeads(text, { start: at + link[0].length, end })];
}

/** X项目一期竣工、二期开工: the phases behind a project's name are projects of their own. */
function phases(text: string, named: readonly Named[]): Named[] {
  return named.flatMap((project): Named[] => {
    const first = /^[一二三]期/.exec(text.slice(project.end));
    if (!first) return [];
    const whole = project.head && !project.name.endsWith(project.head) ? project.name + project.head : project.name;
    const end = project.end + first[0].length;
    const later = matchesIn(text.slice(end, end + 30), /(?<=[、，；])[二三四]期/g);
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
