import { matchesIn } from '../../text/matches.ts';
import { plainName, wordings, type PolicyCandidate, type PolicyRule } from './candidate.ts';
import { anyOf } from '../../text/words.ts';
import type { Head } from './heads.ts';

const QUOTE = /“([^“”]{1,40})”/g;
const JOINT = /^[、和及与]?$|^以及$/;
/** Words between the quotes and the head that show that the head belongs to something else. */
/** 防止出现“烂尾”工程: what is fought is no programme. */
const FOUGHT = /(?:防止|杜绝|遏制|反对|打击|消除|避免|出现|摆脱|根治)[^，。]{0,4}$/;
/** “开工即冲刺。” is what somebody said. */
const SAID = /[。！？；]/;
const FIVE_YEARS = /^十[一二三四五]?五$/;
const FOREIGN =
  /^[和与及、]|[的了等在将以对为是被上中下后时“”]|精神|理念|主题|品牌|要求|目标|原则|全面|深化|深入|加强|推进|推动|实施|开展|完成|实现|取得|成效|建成|打造|走在|通过|带动|引领|获|列入|入选|进入/;
const LAUNCH =
  /(?:开展|实施|启动|推行|推出|打响|发起)(?:好|了)?(?:一?系列|新一轮|全员|全民|全域|全面|全市|全省|全县|全区)?$/;
/** 深化“城乡牵手”等工作: told as work under way. */
const WORKED = /(?:开展|实施|推进|深化)(?:好|了)?$/;
const WORK = /^等(?:重点)?(?:工作|活动)/;
const CLOSED = /^(?:$|[，。；：！、”）]|等|和|以来|以及|活动)/;
const GENERIC_HEAD = /^(?:活动|模式|机制|体系|制度|政策|措施|试点|改革)$/;

const RULES = {
  head: { id: 'policies/quoted-head', example: '“百企升级”行动', confidence: 0.9 },
  inside: { id: 'policies/quoted-inside', example: '“四季攻坚行动”', confidence: 0.85 },
  launch: { id: 'policies/quoted-launch', example: '开展“净网护苗”', confidence: 0.75 },
} as const;
/** A mechanism or a model in quotes is less surely a programme than a campaign. */
const MECHANISM = 0.75;

interface Group {
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly content: string }[];
  readonly end: number;
}

/** “A”“B”, “A”、“B”: quotes that share what follows. */
function groups(text: string): Group[] {
  const all: { quotes: { start: number; end: number; content: string }[]; end: number }[] = [];
  for (const match of matchesIn(text, QUOTE)) {
    const quote = { start: match.index, end: match.index + match[0].length, content: match[1] ?? '' };
    const last = all.at(-1);
    if (last && JOINT.test(text.slice(last.end, quote.start))) {
      last.quotes.push(quote);
      last.end = quote.end;
    } else all.push({ quotes: [quote], end: quote.end });
  }
  return all;
}

/**
 * Programmes in quotation marks: “百企升级”行动 by the noun after them, “五大攻坚战” by the noun inside, 开展“净网护苗” by
 * the verb before. What has none of the three is a slogan. `vetoes` are quoted words that never are a programme.
 */
export function makeQuotedRule(heads: readonly Head[], vetoes: ReadonlySet<string>, veto: RegExp): PolicyRule {
  const kinds = new Map(heads.map((head) => [head.entry, head.policyKind]));
  const after = anyOf(heads.filter((head) => head.after).map((head) => head.entry));
  const follow = anyOf(
    heads.filter((head) => head.after && /方案|计划|意见|办法|规划/.test(head.entry)).map((h) => h.entry),
  );
  const tail = new RegExp(
    `^(?:（[^（）]{1,24}）)?(?:等(?:[一二三四五六七八九十\\d]{1,3}[项个大])?(?:系列)?)?([^，。；：！？、“”《》（）\\s]{0,12}?)(${after})((?:${follow})?)(?![员组队者家们力性])(?<!战略(?=目标|布局|思想|定位|机遇|支点))`,
  );
  const inside = new RegExp(`(${anyOf(heads.filter((head) => head.inside).map((head) => head.entry))})$`);

  /** 三大战略 and 三大工程 share too little to be one. */
  const stemOf = (content: string): string => {
    const stem = content.replace(inside, '');
    return stem.length >= 3 ? stem : content;
  };

  return (text) =>
    groups(text).flatMap(({ quotes, end }) => {
      const match = tail.exec(text.slice(end, end + 44));
      const headed = match && !FOREIGN.test(match[1] ?? '') && !veto.test(match[0]) ? match : undefined;
      return quotes.flatMap((quote, index): PolicyCandidate[] => {
        const content = plainName(quote.content);
        if (
          SAID.test(quote.content) ||
          FIVE_YEARS.test(content) ||
          FOUGHT.test(text.slice(Math.max(0, quote.start - 8), quote.start))
        )
          return [];
        if (vetoes.has(content) || veto.test(content) || !/[\u4e00-\u9fff\d]{2}/.test(content)) return [];
        const last = index === quotes.length - 1;
        const make = (
          name: string,
          kind: string,
          rule: string,
          confidence: number,
          stop: number,
          core = '',
        ): PolicyCandidate => ({
          start: quote.start,
          end: stop,
          name,
          core: core || stemOf(content),
          aliases: wordings(
            name,
            content.length > 2 ? [content, ...variants(text, quote.start, name)] : variants(text, quote.start, name),
          ),
          policyKind: kinds.get(kind) ?? 'campaign',
          rule,
          confidence,
        });
        if (headed) {
          const [all, modifier = '', head = '', more = ''] = headed;
          const name = content.endsWith(head) && modifier === '' ? content : `${content}${modifier}${head}${more}`;
          return [
            make(
              name,
              more || head,
              RULES.head.id,
              GENERIC_HEAD.test(head) ? MECHANISM : RULES.head.confidence,
              last ? end + all.length : quote.end,
              modifier === '' ? '' : name,
            ),
          ];
        }
        const inner = inside.exec(content);
        if (inner && content.length >= 3)
          return [make(content, inner[1] ?? '', RULES.inside.id, RULES.inside.confidence, quote.end)];
        const first = quotes[0]?.start ?? quote.start;
        const launched = LAUNCH.test(text.slice(Math.max(0, first - 12), first));
        const worked =
          content.length >= 4 &&
          WORK.test(text.slice(end, end + 5)) &&
          WORKED.test(text.slice(Math.max(0, first - 4), first));
        if (worked) return [make(content, '', RULES.launch.id, RULES.launch.confidence, quote.end)];
        if (launched && content.length >= 3 && CLOSED.test(text.slice(end, end + 2)))
          return [make(content, '', RULES.launch.id, RULES.launch.confidence, quote.end)];
        return [];
      });
    });
}

/** The same name with the words that stand before the quotes: 农业“双强”行动. */
function variants(text: string, start: number, name: string): string[] {
  const before =
    /(?:开展|实施|启动|推进|推行|深化|深入|推动|打造|落实|出台|制定|印发|兑现|推出|和|、)([\u4e00-\u9fff]{2,12})$/.exec(
      text.slice(Math.max(0, start - 16), start),
    );
  const words = before?.[1]?.replace(/^(?:了|好|全省|全市|全县|全区)/, '');
  return words && !/[的了]|开展|实施|推进/.test(words) ? [`${words}${name}`] : [];
}
