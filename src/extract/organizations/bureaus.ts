import type { OrganizationCandidate } from './candidate.ts';

const RULE = { id: 'organizations/bureau-of-named-region', example: '滨江新区投资合作局', confidence: 0.85 } as const;
const BUREAU =
  /([\u4e00-\u9fff]{2,10}?)((?<![布格大开全当结棋定破谋变])局|(?<![约议会演展餐客大歌舞门影报])厅|委员会|办公室|服务中心|指挥部|(?<=援[藏疆青])工作[队组])(?![长面势部限内外员])/y;
const FOREIGN =
  /第.{1,3}届|[的了与和及等在将从向以为由]|召开|举行|推进|建设|发展|实施|开展|成立|举办|新增|完成|政府|市委|县委|区委|公司|集团/;

/** A region that is named, with an office that no list knows; `regions` are the spans of region names in the sentence. */
export function readBureaus(
  text: string,
  regions: readonly { readonly start: number; readonly end: number; readonly name: string }[],
): OrganizationCandidate[] {
  return regions.flatMap(({ start, end, name: region }): OrganizationCandidate[] => {
    BUREAU.lastIndex = end;
    const match = BUREAU.exec(text);
    if (!match || FOREIGN.test(match[1] ?? '')) return [];
    const name = `${region}${match[0]}`;
    const surface = text.slice(start, end + match[0].length);
    const { id, confidence } = RULE;
    return [{ start, end: end + match[0].length, name, key: name, aliases: [surface, match[0]], rule: id, confidence }];
  });
}
