import type { LexiconRow } from '../../model/resources.ts';
import { makeTrie } from '../../text/trie.ts';
import { anyOf } from '../../text/words.ts';
import type { OrganizationCandidate } from './candidate.ts';

const RULES = {
  place: { id: 'organizations/institution-of-place', example: '柳州职业技术大学', confidence: 0.85 },
  other: { id: 'organizations/institution', example: '远川稀土材料研究院', confidence: 0.7 },
} as const;
const EDGE = /[，。；：！？、《》“”‘’\s,;]/;
/** 联合|西南交通大学 opens a clause. */
const TOGETHER = /^(?:联合|携手|协同|所有|除|学习|开办|采取|正规|积极发展)/;
/** 甲职业技术学院联办|电子信息产业学院, 东江电气拉上|甲大学: who founds one, or calls it in, is no part of its name. */
const JOINT =
  /^.*(?:(?:联办|合办|共办|联建|共建|合建|搭伙|拉上|合作的|[办建组]起|[办建设]了|[里内中上]设|元(?:投向|用于|投入|投给)|由|(?:政府|委会|局|公司|集团)联合)(?:(?:办|建)起)?了?(?:一[所个家座])?|跟)/;
/** 学生能够上得起大学: words that no name holds. */
const SENTENCE = /能够|得起|都要|必须|应当|可以|直属|没有|不断|改革|签[订署约下]/;
const COUNTED_BEFORE = /(?:\d+|[一二两三四五六七八九十百千多数几])(?:余)?[所家个座批]$/;
/** 合办了一个|甲研究所, 组建一所|乙中心: one that was founded is that one. */
const FOUNDED_ONE = /[办建设立][起了成]?一[所个家座]$/;
const COUNTED_AFTER =
  /^(?:（[^）]{1,6}）)?(?:(?:\d|[一二两三四五六七八九十])+(?:余)?[家个所]|等\d|[生城园区组织者部级化]|本科|附属|毕业|科技园)/;
/** 甲大学附属乙医院: the hospital or school of a university. */
const AFFILIATED =
  /附属(?:第[一二三四五六七八九十])?[\u4e00-\u9fff]{0,8}?(?:医院|中学|小学|学校)(?![\u4e00-\u9fff]{0,6}[校院]区)/y;
/** 中国镁业协会: one word more makes the name of a body of the nation. */
const NATIONAL = /^(?:中国|全国).{2,}$/;
const UNION = /[协学商]会$|联合会$/;

/**
 * Institutes, universities, hospitals and associations by the last words of their names: 南岭稀土材料研究院.
 * `edges` are words no name runs across, `generic` what makes no name alone (省级重点, 应用型).
 */
export function makeInstitutionRule(
  suffixes: readonly LexiconRow[],
  edges: readonly string[],
  generic: readonly string[],
) {
  const trie = makeTrie(suffixes.map((row) => [row['entry'] ?? '', row['sort'] === 'strong'] as const));
  const edge = new RegExp(`^.*(?<![高华]|(?:综合|高效|循环|清洁)(?=利用))(?:${anyOf(edges)})(?!平|谐|济|仁)`);
  const empty = new RegExp(`${anyOf(generic)}|[级性型化类的各等]`, 'g');
  return (text: string, placeAt: (index: number) => number): OrganizationCandidate[] =>
    trie.find(text).flatMap((hit): OrganizationCandidate[] => {
      AFFILIATED.lastIndex = hit.end;
      const affiliated = /(?:大学|学院)$/.test(text.slice(hit.start, hit.end)) && AFFILIATED.exec(text)?.[0];
      const end = hit.end + (affiliated ? affiliated.length : 0);
      if (COUNTED_AFTER.test(text.slice(end, end + 10))) return [];
      let from = hit.start;
      while (from > Math.max(0, hit.start - 24) && !EDGE.test(text.charAt(from - 1))) from--;
      const segment = text.slice(from, hit.start);
      const stem = segment
        .replace(TOGETHER, '')
        .replace(edge, '')
        .replace(JOINT, '')
        .replace(/^.+(?=国家(?!级|重点)|中国|全国)/, '');
      const start = hit.start - stem.length;
      const front = text.slice(0, start);
      if (
        (COUNTED_BEFORE.test(front) && !FOUNDED_ONE.test(front)) ||
        COUNTED_BEFORE.test(stem) ||
        /^[\d每某]|\d[家个所项]/.test(stem)
      )
        return [];
      const placed = placeAt(start) > start;
      const proper = stem.slice(placed ? placeAt(start) - start : 0).replace(empty, '');
      if (SENTENCE.test(stem)) return [];
      if (stem.split('（').length !== stem.split('）').length) return [];
      const within = [...stem].some((_, at) => placeAt(start + at) > start + at);
      const nation = NATIONAL.test(stem) && UNION.test(text.slice(hit.start, end));
      const enough = placed || within || nation ? stem.length >= 2 : proper.length >= (hit.value ? 2 : 6);
      if (!enough || stem.length > 22) return [];
      const rule = placed ? RULES.place : RULES.other;
      const name = `${stem}${text.slice(hit.start, end)}`;
      return [
        {
          start,
          end,
          name,
          key: name,
          aliases: name.includes('（')
            ? [name.replace(/（[^（）]{1,12}）/g, '')]
            : placed && proper.length > 2
              ? [name.slice(placeAt(start) - start)]
              : [],
          rule: rule.id,
          confidence: rule.confidence,
        },
      ];
    });
}
