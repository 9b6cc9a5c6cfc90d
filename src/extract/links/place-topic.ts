import type { RegionMention } from '../../model/mention.ts';
import type { Gazetteer } from '../../model/resources.ts';
import { chainEnd } from '../regions/chain.ts';
import { anchorKey, ARRIVES, isInside, SMALL, type Group } from './support.ts';

/** What may stand in front of the place that a sentence opens with. */
const OPENING = new RegExp(
  `^(?:(?:第[一二三四五六七八九十]|[头末下]一|最后一)站(?:就?是)?|(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午)?|在|依托|坐落[在于]|位于|地处|其中|同时|目前|主会场所在的|占地[^，。；]{2,10}的|规划面积[^，。；]{2,10}的|此外|随后|接着|首先|最后|又|再|日前|近日|今年(?:以来)?|截至[^，]{2,9}(?=，|$)|记者|观摩组|一行|人|${ARRIVES}|转战|离[^，。不]{2,6}不远的|[东南西北]{1,2}[边侧面部]的|同[镇乡区县]的|(?:相邻|紧邻|毗邻|邻近)的|[，、])*$`,
);
/** A walk from place to place stops there. */
const COMES = new RegExp(`(?:站(?:，|就?是)|${ARRIVES}|转战)$`);
/** 在甲区，; 甲区内，; 甲区是…: the sentence is about the place. */
const ABOUT = /^(?:(?:这?里|这边|内|上|境内|辖区内?|[主分]会场)?，|里|内|，?是|。$|$)/;
/** 甲集团是|乙产业园的龙头. */
const IS_OF = /^[^，。；]{2,14}是$/;
const LONGEST_OPENING = 24;
/** 从甲镇往江边走，十来分钟就到|R */
const WALKS = /^从[^，。；]{1,10}(?:往|向|出发)[^，。；]{0,8}，[^，。；]{0,8}就?到(?:了)?$/;
const isOpening = (text: string): boolean => text.length <= LONGEST_OPENING && (OPENING.test(text) || WALKS.test(text));
/** 甲港区六大工程加快推进: what follows tells of each. */
const ITS_WORKS = /^的?[\d一二三四五六七八九十]+(?:大|个|项)?[^，。；、]{0,6}(?:工程|项目)/;
/** 甲区|的变化更直观。 opens a paragraph on it. */
const CHANGES = /^的(?:变化|做法|探索|实践|故事|答卷|底气|家底|打法|目标)[^，；]{0,10}。/;
/** 再往西 leads away from the place. */
const AWAY = /^(?:再往|往[东南西北]|另一|转到|而在|同样在|此外)/;
/** 园区另一头，…: a new paragraph in the zone of the one before. */
const STAYS =
  /^(?:而?在)?(?:园区|工业园|产业园|开发区|高新区|经开区)(?:的?另一[头侧边端]|深处|[东南西北][头侧边面部]|一角|一隅|码头|腹地)/;
const WHOLE = /^(?:全[省市县区州旗镇乡]|我[省市县区州旗]|我们)/;

/**
 * For each sentence the place that its paragraph speaks of since an earlier sentence opened with it and its works (在甲高新区，…; 甲港区六大工程…): the key
 * of a region inside the article's own, nothing where the paragraph went back to the whole.
 */
export function placeTopics(groups: readonly Group[], gazetteer: Gazetteer): (string | undefined)[] {
  let paragraph = -1;
  let topic: string | undefined;
  return groups.map((group) => {
    if (group.sentence.paragraph !== paragraph && !STAYS.test(group.sentence.text)) topic = undefined;
    paragraph = group.sentence.paragraph;
    const inherited = WHOLE.test(group.sentence.text) || AWAY.test(group.sentence.text) ? undefined : topic;
    topic = openedBy(group, gazetteer, inherited);
    return inherited;
  });
}

/** “废气成了原料。”在|R，…: what somebody said in front. */
const QUOTED = /^“[^”]*”/;

function openedBy(group: Group, gazetteer: Gazetteer, inherited: string | undefined): string | undefined {
  const { sentence, article, mentions } = group;
  const opener = mentions.find((mention): mention is RegionMention => {
    const front = sentence.text.slice(0, mention.span.start - sentence.span.start).replace(QUOTED, '');
    return mention.kind === 'Region' && !mention.deictic && (isOpening(front) || IS_OF.test(front));
  });
  if (!opener) return endedBy(group, gazetteer) ?? inherited;
  const last = chainEnd(opener, mentions, sentence);
  const [start, end] = [opener.span.start - sentence.span.start, last.span.end - sentence.span.start];
  const after = sentence.text.slice(end);
  const isTopic =
    COMES.test(sentence.text.slice(0, start)) ||
    (/(?:在|^依托)$/.test(sentence.text.slice(0, start)) && after.startsWith('，')) ||
    (SMALL.has(last.level) && (ABOUT.test(after) || (isAlone(group) && !IS_DONE.test(after)))) ||
    ITS_WORKS.test(after) ||
    CHANGES.test(after) ||
    IS_OF.test(sentence.text.slice(0, start));
  if (!isTopic) return undefined;
  return last.key !== anchorKey(article) && isInside(last, article, gazetteer) ? last.key : undefined;
}

/** 头号大单花落甲高新区。: a short sentence that ends with the place. */
const COMES_TO =
  /(?:(?:[主分]会场|活动|现场会|观摩会)(?:则|也|就)?(?:设|放|选|定)在|(?:变化|看点|亮点|重头戏|主战场|焦点)(?:就)?在|花落|落户|落在|落子|来到|走进|留给了?|轮到了?)$/;
function endedBy({ sentence, article, mentions }: Group, gazetteer: Gazetteer): string | undefined {
  const last = mentions.findLast((mention): mention is RegionMention => mention.kind === 'Region');
  if (!last || sentence.text.length > LONGEST_ALONE) return undefined;
  const { start } = sentence.span;
  const isEnd = /^[。！]?$/.test(sentence.text.slice(last.span.end - start));
  const comes = COMES_TO.test(sentence.text.slice(0, last.span.start - start));
  return isEnd && comes && last.key !== anchorKey(article) && isInside(last, article, gazetteer) ? last.key : undefined;
}

/** 甲组团两条赛道齐发力。: a short sentence that tells of the place and names no work. */
const LONGEST_ALONE = 30;
const IS_DONE = /^(?:[一二三]期|[^，。]{0,14}(?:建成|开工|竣工|封顶|获批|获评|入选|揭牌|挂牌|投用|成立|启用))/;
const isAlone = ({ sentence, mentions }: Group): boolean =>
  sentence.text.length <= LONGEST_ALONE &&
  !mentions.some(({ kind }) => kind === 'Project' || kind === 'Observation' || kind === 'Goal');
