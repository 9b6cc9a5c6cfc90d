import { lexicon, type Resources } from '../model/resources.ts';
import type { SectionMode } from '../ontology/ontology.ts';

/** Gives the mode that a heading or a lead tells, `undefined` where it tells none. */
export type ModeReader = (heading: string) => SectionMode | undefined;

const PROBLEMS =
  /(?:也|还|要|必须)?(?:清醒|深刻|充分|清楚)(?:地)?(?:看到|认识|意识)|(?:面临|主要|突出)(?:的)?(?:困难|问题|不足|短板)(?:和|与|及)|同时也要看到|存在(?:的|着|不少|一些|诸多)?.{0,6}(?:困难|问题|不足|差距)/;
const REVIEW_LEAD =
  /^(?:[“”\w—]{0,10})?(?:过去|刚刚过去|去年|一年来|五年来|这一?[一二三四五六七八九十]?年|几年来|今年以来|上半年|回顾|回首|会议(?:认为|指出|全面总结|充分肯定|总结)|全会(?:认为|指出|充分肯定|听取))/;
const PLAN_LEAD =
  /^(?:[“”\w—]{0,10})?(?:今后|未来|下一步|下半年|下阶段|明年|新的一年|展望|做好.{0,20}工作|实现.{0,16}目标|(?:全会|会议)(?:(?:指出|认为)，(?:要(?!求)|必须)|强调|要求|提出|明确|部署|[^，。；]{0,12}(?:作出|做出|进行了?)(?:了|全面|系统)?(?:部署|安排)))|今年(?:是|的?工作|政府|要|全[市省县区](?![\u4e00-\u9fff]{1,14}\d)|经济社会发展)|(?:总体要求|预期目标|主要目标|总体思路|指导思想|奋斗目标)(?:是|为|：)/;

/** 安排市重点项目476个 tells a deed and its figure, 重点工作方面 and 重点任务完成情况 what a part is about: no cue to what is planned. */
const NO_CUE =
  /^(?:安排(?![^，。；]{0,6}(?:意见|建议))[\u4e00-\u9fff]{1,14}\d|(?:重点工作|重点任务|主要任务)[^，。；\d]{0,10}(?:方面|进展|完成|推进|落实))/;

/** 今年以来，某区锚定发展目标: what a review lead says that work kept to. */
const KEPT_TO = /(?:锚定|围绕|紧扣|瞄准|紧盯|聚焦|咬定|盯住|盯紧|对标|对照)[^，。；：]{0,16}$/;

/** Compiles the cue words; where a heading holds several, the one nearest to its end decides (2013年工作回顾和2014年安排 has its own parts below). */
export function makeModeReader(resources: Resources): ModeReader {
  const cues = lexicon(resources, 'structure-cues').map(({ entry = '', mode }) => ({
    entry,
    mode: mode as SectionMode,
  }));
  return (heading) => {
    if (PROBLEMS.test(heading)) return 'problems';
    let best: { at: number; length: number; mode: SectionMode } | undefined;
    for (const { entry, mode } of cues) {
      const at = heading.lastIndexOf(entry);
      if (
        at < 0 ||
        NO_CUE.test(heading.slice(at, at + 24)) ||
        (REVIEW_LEAD.test(heading) && KEPT_TO.test(heading.slice(0, at))) ||
        (best && (at < best.at || (at === best.at && entry.length <= best.length)))
      )
        continue;
      best = { at, length: entry.length, mode };
    }
    if (best) return best.mode;
    if (PLAN_LEAD.test(heading)) return 'plan';
    return REVIEW_LEAD.test(heading) ? 'review' : undefined;
  };
}
