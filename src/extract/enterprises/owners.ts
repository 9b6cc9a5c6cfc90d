/** Owners: a project that bears an enterprise's name (易成阳光锂电池项目) tells of that enterprise. */
import type { EnterpriseMention, Mention, ProjectMention } from '../../model/mention.ts';
import { sentenceAt, type Sentence } from '../../model/reading.ts';
import { makeSpanIndex, type SpanIndex } from '../../model/span-index.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import type { Finder, Make } from '../stage.ts';
import { makeBrandReader, makeMakerReader, STRONG, STRONG_END, sureTrades } from './brand.ts';
import type { Found } from './forms.ts';
import { mentionOf } from './index.ts';
import { makeOfProject } from './of-project.ts';
import { OWNS_BEHIND_PLACE } from './traded-forms.ts';

/** Rivers and mines that are put in order bear no owner's name. */
const PUBLIC = /(?:治理|整治)(?:工程|项目)?$/;

/** Reads enterprises out of the names of projects. */
export const makeOwnerFinder: Make<Finder> = (resources, checks) => {
  const brandOf = makeBrandReader(resources, checks);
  const makerOf = makeMakerReader(resources);
  const toldAs = makeOfProject(resources, checks);
  const namesEnd = new RegExp(`(?:${[STRONG, ...sureTrades(resources)].join('|')})$`);
  /** 青海锂业 in 青海锂业扩能改造项目: a place and a trade, or a brand and a trade that names have. */
  const firmOfPlace = (name: string, told: number): string | undefined => {
    const skip = told || (resources.gazetteer.named(name.slice(0, 2)).length > 0 ? 2 : 0);
    const firm = skip ? OWNS_BEHIND_PLACE.exec(name.slice(skip))?.[0] : undefined;
    return firm && name.slice(0, skip) + firm;
  };
  return (reading, found) => {
    const projects = found.filter(
      (mention): mention is ProjectMention =>
        mention.kind === 'Project' && !mention.batch && !PUBLIC.test(mention.name),
    );
    const enterprises = makeSpanIndex(found.filter(({ kind }) => kind === 'Enterprise'));
    const allOthers = makeSpanIndex(
      found.filter(
        ({ kind }) => kind === 'Enterprise' || kind === 'Organization' || kind === 'Region' || kind === 'Policy',
      ),
    );
    const zones = [
      ...new Set(found.flatMap((one) => (one.kind === 'Region' && one.level === 'zone' ? [one.name] : []))),
    ];
    // 王桥红薯产业园 in 王桥镇 bears the town's name.
    const places = new Set(
      found.flatMap((one) => (one.kind === 'Region' ? [one.name.replace(/(?:街道|[镇乡村县])$/, '')] : [])),
    );
    const names = found.flatMap((one) => (one.kind === 'Enterprise' ? [one.name] : []));
    return projects.flatMap((project): EnterpriseMention[] => {
      const sentence = reading.sentences[sentenceAt(reading.sentences, project.span.start)];
      if (!sentence || !contains(sentence.span, project.span)) return [];
      if (isOwned(project, sentence, enterprises)) return [];
      const start = project.span.start - sentence.span.start;
      // 在|高竹|建轻量化底盘项目: where it is built.
      if (sentence.text.charAt(start - 1) === '在') return [];
      const text = sentence.text.slice(start, project.span.end - sentence.span.start);
      const others = allOthers.touching(project.span);
      const place = others
        .filter(
          ({ kind, span }) => kind === 'Region' && span.start === project.span.start && span.end < project.span.end,
        )
        .reduce<Mention | undefined>((most, next) => (most && most.span.end >= next.span.end ? most : next), undefined);
      const skip = place ? place.span.end - place.span.start : 0;
      const inside = others.find(
        ({ kind, span }) => kind === 'Region' && contains(project.span, span) && span.start > project.span.start,
      );
      const plant = inside && inside.span.start - project.span.start - skip;
      const ofPlace = firmOfPlace(text, place?.kind === 'Region' && place.level === 'zone' ? 0 : skip);
      if (ofPlace !== undefined)
        return ofProject({ ...OF_PLACE, start, end: start + ofPlace.length, name: ofPlace }, sentence, enterprises);
      const brand = makerOf(text.slice(skip), plant) ?? brandOf(text.slice(skip), plant);
      if (
        !brand ||
        (isPhaseOnly(text.slice(skip), brand) && !namesEnd.test(brand) && !names.some((name) => name.includes(brand)))
      )
        return ofProject(toldAs(sentence.text.slice(0, start)), sentence, allOthers);
      if (isToldFuller(brand, names) || (isForGuests(text) && !namesEnd.test(brand))) return [];
      if (CARRIES.test(brand) || places.has(brand) || zones.some((zone) => isNamedAfter(zone, brand))) return [];
      // A company's name holds its place in front of brand and trade (重庆平伟实业); a mere brand does not (合肥京东方), nor a zone in any name.
      const isZone = place?.kind === 'Region' && place.level === 'zone';
      const from = place && !isZone && STRONG_END.test(brand) ? 0 : skip;
      const span: Span = { start: project.span.start + from, end: project.span.start + skip + brand.length };
      // 盛海重工塔筒基地 can be read as a zone too; then only a trade that names have tells the owner.
      const isWhole = ({ kind, span: whole }: Mention): boolean => kind === 'Region' && contains(whole, project.span);
      const isOfPlace = resources.gazetteer.named(brand.slice(0, 2)).length > 0;
      if (others.some(isWhole) && (isOfPlace || !namesEnd.test(brand))) return [];
      if (others.some((other) => other !== place && !isWhole(other) && overlaps(other.span, span))) return [];
      return [
        mentionOf(
          {
            rule: 'enterprise/owner',
            confidence: 0.75,
            start: start + from,
            end: start + skip + brand.length,
            name: text.slice(from, skip + brand.length),
          },
          sentence,
        ),
      ];
    });
  };
};

/** 东风韵|二期: a short name in front of its phase alone may be that of a sight or an estate. */
const isPhaseOnly = (name: string, brand: string): boolean =>
  brand.length < 4 && /^[一二三四]期(?:项目|工程)?$/.test(name.slice(brand.length));
const OF_PLACE = { rule: 'enterprise/owner', confidence: 0.75 };

/** The enterprise told as the owner in front of the project. */
function ofProject(found: Found | undefined, sentence: Sentence, others: SpanIndex<Mention>): EnterpriseMention[] {
  const made = found && mentionOf(found, sentence);
  return made && others.touching(made.span).length === 0 ? [made] : [];
}

/** 翠屏天壶茶道养生园区: the name of a place for guests begins with a sight, not with a firm. */
const isForGuests = (name: string): boolean =>
  /(?:养生|康养|风情|休闲|旅游|度假|生态|文化|农耕|观光|体验|研学)[^，。]{0,4}(?:园区?|谷|小镇|庄园|度假区|景区|基地|公园)$/.test(
    name,
  );

/** 普立康医药制剂项目 where 甲省普立康药业 is told: the brand, read with its product, is that enterprise. */
const isToldFuller = (brand: string, names: readonly string[]): boolean => {
  const stem = brand.replace(STRONG_END, '');
  return (
    stem !== brand &&
    stem.length > 2 &&
    names.some((name) => !name.includes(brand) && name.includes(stem) && name.length > stem.length)
  );
};

/** 松木污水处理厂 in a text on 松木经济开发区. */
const isNamedAfter = (zone: string, brand: string): boolean => {
  const at = zone.indexOf(brand);
  return at >= 0 && /^(?:省级|国家级|高新|经济|工业|产业|新区|开发|园)/.test(zone.slice(at + brand.length));
};

/** 引黄入晋, 引江济淮: works that lead the water of one place to another. */
const CARRIES = /^(?:引[\u4e00-\u9fff]{1,3}[入济补供]|[东南西北]水[东南西北]调|西[气电]东[输送])/;

/** 甲公司与乙集团|合资兴建的|丙新能源P: what they found together bears a name of its own. */
const FOUNDED = /(?:合资|合股|共同出资)(?:兴建|建设|组建|设立|成立)?的$/;
/** 甲公司|投资5亿元的 in front of a project tells whose it is: then its name begins with no other owner. */
const OWNS = /^(?:公司|集团)?(?:[^，。；、]{0,24}(?<!配套|供货)的|(?:也|则|又|还)?[把将]|：[\d.]+(?:万|亿)元的)?$/;
const NEAR = 30;
function isOwned({ span }: ProjectMention, sentence: Sentence, enterprises: SpanIndex<Mention>): boolean {
  const { start } = sentence.span;
  const last = enterprises
    .touching({ start: Math.max(start, span.start - NEAR), end: span.start })
    .findLast((one) => one.span.end <= span.start);
  const between = sentence.text.slice((last?.span.end ?? span.start) - start, span.start - start);
  return last !== undefined && OWNS.test(between) && !FOUNDED.test(between);
}
