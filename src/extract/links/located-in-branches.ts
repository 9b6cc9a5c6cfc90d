import type { EnterpriseMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { bearsRegion, type Group } from './support.ts';

/** 甲银行濮阳分行: a branch is in the region spoken of, or in one right under it, whose name it bears. */
export function branchAt({ name }: EnterpriseMention, { article }: Group, gazetteer: Gazetteer): string | undefined {
  const code = article.anchor?.code;
  const own = code ? gazetteer.get(code) : undefined;
  if (!own || !/(?:分行|支行|分公司|分厂)$/.test(name)) return undefined;
  const rows = [...(own.level === 'province' ? [] : [own]), ...gazetteer.children(own.code)];
  const bears = rows.find((row) => bearsRegion(name.slice(2), row));
  return bears && `Region:${bears.code}`;
}
