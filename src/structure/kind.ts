import type { ReportKind } from '../ontology/ontology.ts';

/** Words of a title or an opening that tell the kind, the surest first. */
const KINDS: readonly { kind: ReportKind; pattern: RegExp }[] = [
  {
    kind: 'statistics',
    pattern: /统计公报|(?:经济|国民经济)(?:和社会发展)?(?:运行)?(?:统计|情况)(?:公报|新闻发布)|统计局/,
  },
  {
    kind: 'plan-report',
    pattern: /(?:计划|预算)(?:草案)?.{0,8}执行情况|国民经济和社会发展.{0,12}计划(?:草案)?的?报告|计划草案/,
  },
  {
    kind: 'party-plenary',
    pattern:
      /第[一二三四五六七八九十]{1,4}次全体(?:\(扩大\)|（扩大）)?会议|全委(?:扩大)?会议|[一二三四五六七八九十]次全会/,
  },
  {
    kind: 'work-report',
    pattern:
      /工作(?:情况)?(?:的)?报告|向大会报告|代表.{0,20}政府.{0,6}报告|第[一二三四五六七八九十]{1,4}届人民代表大会.{0,20}会议上/,
  },
];
/** A newspaper about a report is news: it has a byline, a dateline or a column label. */
const NEWS = /本报讯|日报讯|记者|讯（|来源[：:]|报告解读|河北新闻|【/;

/** Tells the kind from the title, then from the opening lines; `news` where nothing tells it. */
export function reportKind(title: string, head: string): ReportKind {
  const byTitle = KINDS.find(({ pattern }) => pattern.test(title));
  if (byTitle && !(byTitle.kind === 'work-report' && NEWS.test(title))) return byTitle.kind;
  const opening = head.slice(0, 300);
  if (NEWS.test(head.slice(0, 600)) && !/各位代表|向大会报告|主任、各位副主任/.test(opening)) {
    return KINDS.find(({ kind, pattern }) => kind === 'party-plenary' && pattern.test(opening))?.kind ?? 'news';
  }
  return KINDS.find(({ pattern }) => pattern.test(opening))?.kind ?? 'news';
}
