import type { NamedMention } from '../model/mention.ts';
import type { ReportMeta } from '../model/reading.ts';
import type { Gazetteer } from '../model/resources.ts';
import { contentId } from './hash.ts';

/**
 * Ids of named things, from content alone, in this order of evidence: a region's code; else the name with the scope in
 * which that name means one thing. Enterprises and industries are known by name in the whole country; a zone or a named
 * project in its province; a batch in its report's region and period; a body or policy that does not bear a place's name
 * in the report's region.
 */
export function makeIdentity(gazetteer: Gazetteer, meta: ReportMeta): (mention: NamedMention) => string {
  const home = meta.anchor?.code ?? meta.anchor?.name ?? '';
  const province = meta.anchor?.code?.slice(0, 2) ?? home;
  const prefecture = meta.anchor?.code?.slice(0, 4) ?? home;
  const placed = (name: string): boolean => bearsPlace(name, gazetteer);
  return (mention) => {
    const name = canonical(mention);
    switch (mention.kind) {
      case 'Region':
        return mention.code ?? contentId('r', name, placed(name) ? province : prefecture);
      case 'Enterprise':
        return contentId('e', name);
      case 'Industry':
        return contentId('i', name);
      case 'Organization':
        return contentId('o', name, placed(name) || /^(?:中国|中央|国家|全国|国务院|中共)/.test(name) ? '' : home);
      case 'Policy':
        return contentId('l', name, mention.policyKind === 'strategy' || placed(name) ? '' : home);
      case 'Project':
        return mention.batch
          ? contentId('p', name, home, meta.period, mention.count, mention.investment)
          : contentId('p', name, province);
    }
  };
}

/** The name that tells a thing apart: without marks, and for a project without 项目 or 工程 at its end. */
function canonical(mention: NamedMention): string {
  const plain = mention.kind === 'Enterprise' ? mention.key.slice('Enterprise:'.length) : mention.name;
  const bare = plain.replace(/[“”‘’《》·、\s]/g, '');
  return mention.kind === 'Project' && !mention.batch
    ? bare.replace(/(?:建设项目|工程项目|项目|工程|建设)$/, '') || bare
    : bare;
}

function bearsPlace(name: string, gazetteer: Gazetteer): boolean {
  for (let length = Math.min(5, name.length); length >= 2; length--) {
    if (gazetteer.named(name.slice(0, length)).some(({ level }) => level !== 'township')) return true;
  }
  return false;
}
