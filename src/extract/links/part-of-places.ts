/** 大会签约项目43个。…甲区带回9个项目, …乙县签下11个项目: what places have of the batch that the article tells first. */
import type { Claim } from '../../model/claim.ts';
import { isBatch, type ProjectMention, type RegionMention } from '../../model/mention.ts';
import type { Article } from '../../model/reading.ts';
import type { Gazetteer, Resources } from '../../model/resources.ts';
import { nounOf } from '../projects/told-again.ts';
import { anchorKey, isInside, type Group } from './support.ts';

const RULE = { id: 'part-of/share-of-place', example: '现场签约项目43个。…甲区带回9个项目', confidence: 0.8 } as const;

const SIGNED = '签约|签下|签了|签回|带回|揽下|揽得|斩获|收获|拿下|捧回|揽入|引进|收下';
const BEGUN = '开工|动工';
const FINISHED = '竣工|投产';
/** What a place does with its share, by what is done with the whole. */
const DEEDS = [
  [/签约|招商/, new RegExp(SIGNED)],
  [/开工|动工|开竣工/, new RegExp(BEGUN)],
  [/竣工|投产/, new RegExp(FINISHED)],
] as const;
const ADVERBS = '(?:一家|一地|这边|这次|此次|本次|当天|当日|现场|集中|同日|同步|虽|就|共|只|仅|也|则|同时|独|又|新)*';
/** 甲县|当天签下了|11个项目, 甲市|的|10个项目, 甲区|新开工的|3个项目 */
const SHARE = new RegExp(`^${ADVERBS}((?:${SIGNED}|${BEGUN}|${FINISHED})?)(?:了|的)?(?:项目)?$|^的$`);
/** Words of another time than the event's. */
const OTHER_TIME = /今年|去年|上年|前年|明年|以来|全年|年内|季度|月|半年|累计|\d年|计划|力争|目标/;
/** What the whole is told of: an event. */
const EVENT = /大会|推介会|招商会|洽谈会|仪式|活动|现场|集中|当天|当日|此次|本次|这次|博览会|对接会/;

interface Share {
  readonly batch: ProjectMention;
  readonly place: string;
  readonly deed: string;
  readonly group: Group;
}

/** Makes the reader of shares; `told` are the parts that words tell. */
export const makeShareOfPlaces = ({ gazetteer }: Resources) => {
  return (groups: readonly Group[], told: readonly Claim[]): Claim[] => {
    const isPart = new Set(told.map(({ from }) => from));
    return textsOf(groups).flatMap((own) => {
      const start = own.findIndex(({ mentions }) => mentions.some(isBatch));
      const whole = own[start]?.mentions.find(isBatch);
      if (!whole || !own.slice(0, start + LEAD).some(({ sentence }) => EVENT.test(sentence.text))) return [];
      const deeds = DEEDS.filter(([of]) => of.test(nounOf(whole)) || of.test(own[start]?.sentence.text ?? ''));
      const shares = own
        .slice(start + 1)
        .flatMap((group) => sharesIn(group, (own[0] as Group).article, gazetteer))
        .filter(
          ({ batch, deed }) => batch.key !== whole.key && deeds.some(([, does]) => deed === '' || does.test(deed)),
        );
      const sum = shares.reduce((total, { batch }) => total + (batch.count ?? 0), 0);
      const places = new Set(shares.map(({ place }) => place));
      if (places.size < LEAST || places.size < shares.length || sum > (whole.count ?? 0)) return [];
      return shares
        .filter(({ batch }) => !isPart.has(batch.key))
        .map(({ batch, group: { sentence } }) => ({
          type: 'PART_OF' as const,
          from: batch.key,
          to: whole.key,
          span: sentence.span,
          rule: RULE.id,
          confidence: RULE.confidence,
        }));
    });
  };
};

/** 【甲区：大单压轴】: the title of a part of a text that goes from place to place. */
export const PART_TITLE = /^[〔［【■◆●▲□★▶]|^[\u4e00-\u9fff、]{1,18}[省市县区州旗镇乡村园]：/;

/** The sentences of each text, with those of the articles behind it that only tell of one place more. */
function textsOf(groups: readonly Group[]): Group[][] {
  const texts: Group[][] = [];
  let article = -1;
  for (const group of groups) {
    const last = texts.at(-1);
    if (last && (group.sentence.article === article || PART_TITLE.test(group.article.title))) last.push(group);
    else texts.push([group]);
    article = group.sentence.article;
  }
  return texts;
}

/** So many sentences from the first batch on can tell what event it is of. */
const LEAD = 4;

/** One place alone may tell of other projects. */
const LEAST = 2;

/** Batches of a sentence right behind a place within the article's region. */
function sharesIn(group: Group, article: Article, gazetteer: Gazetteer): Share[] {
  const { sentence, mentions } = group;
  return mentions.filter(isBatch).flatMap((batch): Share[] => {
    const place = mentions.findLast(
      (mention): mention is RegionMention => mention.kind === 'Region' && mention.span.end <= batch.span.start,
    );
    if (!place || place.key === anchorKey(article) || !isInside(place, article, gazetteer)) return [];
    const at = place.span.end - sentence.span.start;
    const words = sentence.text.slice(at, batch.span.start - sentence.span.start);
    const match = SHARE.exec(words + (/^(?:签约|开工|竣工|投产)/.exec(nounOf(batch))?.[0] ?? ''));
    if (!match || OTHER_TIME.test(sentence.text.slice(0, batch.span.end - sentence.span.start))) return [];
    return [{ batch, place: place.key, deed: match[1] ?? '', group }];
  });
}
