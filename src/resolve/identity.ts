import type { Claim } from '../model/claim.ts';
import type { NamedMention, ProjectMention } from '../model/mention.ts';
import type { ReportMeta } from '../model/reading.ts';
import type { GazetteerRow, Resources } from '../model/resources.ts';
import { commonWords, makeCoverCheck } from '../text/ordinary.ts';
import { contentId } from './hash.ts';
import { placeInFront, placesInFront } from './place.ts';

/** Gives a named thing its id; the claims of the report tell where its projects are. */
export type Identify = (meta: ReportMeta, claims: readonly Claim[]) => (mention: NamedMention) => string;

const NATIONAL = /^(?:中国|中央|国家|全国|国务院|中共)/;

/**
 * Ids of named things, from content alone; the order of evidence is written down in docs/resolution.md. A name stands
 * for one thing inside the scope that its kind and words give it: the country, a province, a place.
 */
export function makeIdentity(resources: Resources): Identify {
  const { gazetteer } = resources;
  const isOrdinary = makeCoverCheck(resources, commonWords(resources));
  return (meta, claims) => {
    const home = meta.anchor?.code ?? meta.anchor?.name ?? '';
    const province = meta.anchor?.code?.slice(0, 2) ?? home;
    const prefecture = meta.anchor?.code?.slice(0, 4) ?? home;
    const wide = prefecture.endsWith('00');
    const placed = (name: string) => placeInFront(name, home, gazetteer);
    /** A body or policy is known by a place in its name, in the whole country, or in the report's region. */
    const scopeOf = (name: string): string => {
      const place = placed(name);
      if (place) return place.code ?? home;
      const places = placesInFront(name, gazetteer);
      if (NATIONAL.test(name) || places.some(isLarge)) return '';
      return places.length > 0 ? prefecture : home;
    };
    /** A zone is known in the province of a large place in its name, else in one prefecture. */
    const zoneScope = (name: string): string => {
      const places = placesInFront(name, gazetteer);
      const provinces = new Set(places.filter(isLarge).map(({ code }) => code.slice(0, 2)));
      if (provinces.size > 0)
        return provinces.size === 1 ? ([...provinces][0] ?? '') : provinces.has(province) ? province : '';
      const near = places.filter(({ code }) => code.startsWith(wide ? province : prefecture));
      return near.length === 1 ? (near[0]?.code.slice(0, 4) ?? '') : prefecture;
    };
    const located = new Map(
      claims
        .flatMap(({ type, from, to }) =>
          type === 'LOCATED_IN' && /^Region:\d{6}/.test(to) ? [[from, to.slice('Region:'.length, 13)] as const] : [],
        )
        .reverse(),
    );
    const work = (project: ProjectMention): string => {
      const name = workName(project);
      const place = placed(name);
      const rest = place && place.rest.length > 1 ? place.rest : name;
      if (isOrdinary(rest)) return contentId('p', rest, place?.code?.slice(0, 6) ?? located.get(project.key) ?? home);
      return contentId('p', name, place?.code?.slice(0, 2) ?? province);
    };
    return (mention) => {
      switch (mention.kind) {
        case 'Region':
          return mention.code ?? contentId('r', bare(mention.name), zoneScope(mention.name));
        case 'Enterprise':
          return contentId('e', bare(mention.key.slice('Enterprise:'.length)));
        case 'Industry':
          return contentId('i', bare(mention.name));
        case 'Organization':
          return contentId('o', bare(mention.name), scopeOf(mention.name));
        case 'Policy':
          return contentId('l', bare(mention.name), mention.policyKind === 'strategy' ? '' : scopeOf(mention.name));
        case 'Project':
          return mention.batch
            ? contentId('p', bare(mention.name), home, meta.period, mention.count, mention.investment)
            : work(mention);
      }
    };
  };
}

/** Short names of counties are words too often (滨江, 鼓楼) to tell a place by themselves. */
const isLarge = ({ level }: GazetteerRow): boolean => level !== 'county';

/** A name without marks. */
const bare = (name: string): string => name.replace(/[“”‘’《》·、\s]/g, '');

/** A project's name without 项目 or 工程 at its end. */
const workName = ({ name }: ProjectMention): string =>
  bare(name).replace(/(?:建设项目|工程项目|项目|工程|建设)$/, '') || bare(name);
