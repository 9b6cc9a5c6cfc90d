import { coreOf, plainName, wordings, type PolicyCandidate } from './candidate.ts';

const RULE = { id: 'policies/book-marks', example: '出台《关于加快奶业振兴的若干措施（试行）》', confidence: 0.95 };
/** How the title of a document ends. */
const DOCUMENT =
  /(?:意见|办法|条例|规划|纲要|计划|方案|协议|协定|规定|通知|决定|决议|细则|措施|政策|法|公约|章程|标准|目录|清单|指南|指引|规程|制度|规则|大纲|导则|要点|准则|守则|法典|宣言|倡议书?|备忘录|合同|建议|公告|白皮书|蓝皮书|路线图|体系|机制|[一二三四五六七八九十\d]+条|责任状|责任书|议定书|批复|函|令|预案|图则|对策|任务书?|行动|工程)(?:（[^（）]{1,20}）)*(?:\d{4}年?版|（?\d{4}—\d{4}年?）?)?$/;
const MAKER =
  /(?:制定|出台|印发|下发|颁布|发布|实施|修订|编制|落实|贯彻|执行|通过|签署|签订|审议)[了好]?(?:《[^《》]{1,60}》[、和及与])*$/;
const WORK = /(?:日报|晚报|周刊|杂志|报告|[戏剧歌曲舞诗])$/;

/** Reads documents named in 《》; nested marks belong to the outer title. Papers, films and reports are none. */
export function readTitles(text: string): PolicyCandidate[] {
  if (!text.includes('《')) return [];
  const found: PolicyCandidate[] = [];
  let depth = 0;
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '《' && depth++ === 0) start = i;
    if (character !== '》' || depth === 0) continue;
    if (--depth > 0) continue;
    const inner = text.slice(start + 1, i);
    const name = plainName(inner);
    const told = DOCUMENT.test(name) || MAKER.test(text.slice(Math.max(0, start - 90), start));
    if (name.length < 4 || name.length > 80 || !told || WORK.test(name)) continue;
    const year = name.replace(/^(?:19|20)\d\d年(?:度)?/, '');
    found.push({
      start,
      end: i + 1,
      name,
      core: coreOf(name),
      aliases: wordings(name, year === name ? [] : [year]),
      policyKind: 'document',
      rule: RULE.id,
      confidence: RULE.confidence,
    });
  }
  return found;
}
