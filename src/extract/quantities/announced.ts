import { cleanIndicator } from './indicator.ts';
import { metricTail } from './metric.ts';

/** 规上工业总产值首次跨过千亿关口，达到1086亿元: the metric whose value the next clause tells. */
function passedMark(text: string): string | undefined {
  const words =
    /^(.{3,24}?)(?:首次|再次|成功|历史性|一举|连续){0,2}(?:跨过|跨越|跨上|突破|迈过|迈上|站上|跃上|登上|越过|闯过|冲破|迈入)[^，。；\d]{1,8}(?:关口|大关|台阶|门槛|行列)[，；]?$/.exec(
      text,
    )?.[1];
  return words && cleanIndicator(words);
}

/** 增速高于全国、全省，1.2、0.8个百分点 */
const BEYOND = /^[，；]?([^，。；\d]{0,16}(?:高于|低于|快于|慢于)[^，。；\d、]{1,8}[、和与][^，。；\d]{1,8})，$/;

/** 城镇、农村居民收入：分别为…, 钾肥因检修减产，仅有346万吨: the metric of a clause without figures, told on by the next. */
export function announced(text: string): string | undefined {
  const steady = STEADY.exec(text)?.[1];
  if (steady && metricTail(cleanIndicator(steady))) return cleanIndicator(steady);
  const named = NAMED.exec(text)?.[1];
  const metric = named && cleanIndicator(named);
  if (metric && metricTail(metric) && (metric === named || named.includes('的是'))) return metric;
  const given = passedMark(text) ?? BEYOND.exec(text)?.[1];
  if (given) return given;
  const heads = /^([^，。；：]{3,40})：$/.exec(text)?.[1];
  if (heads) return metricTail(cleanIndicator(heads)) && cleanIndicator(heads);
  const subject = (REASON.exec(text) ?? COURSE.exec(text))?.[1];
  const words = subject && cleanIndicator(subject);
  return words &&
    words.length >= 2 &&
    !/[我们]|^(?:不过|但|可是?|只是|然而|经济|工业|全)|[区园县市镇乡]则?$/.test(words)
    ? words
    : undefined;
}

/** 油菜全产业链产值，2022年是52亿元 */
const NAMED = /^[，；“]?(?!.*(?:增加|提高|促进|拓宽|扩大|带动|稳定|保障))([^，。；、\d]{4,16})，$/;
/** 固定资产投资保持稳定，总量居全市第一 */
const STEADY =
  /^[，；]?([^，。；、\d]{3,16}?)(?:继续|总体|持续|运行)?(?:保持|稳步|平稳|快速|较快|逐季)[^，。；、\d]{1,6}，$/;
const REASON = /^[，；]?([^，。；、]{2,10}?)(?:因|受|由于)[^，。；因受]{3,24}，$/;
/** 发案数连续四年下降，去年…; 民间投资由负转正，增长6%; 生产总值比2011年翻一番，超过… */
const COURSE =
  /^[，；]?([^，。；、\d]{3,16}?)(?:连续[\d一二三四五六七八九十]{1,2}年(?:实现|保持)?(?:下降|增长|上升|回落)|[比较](?:\d{4}年|[^，。；\d]{1,8})翻[一两二]番|(?:已经?|率先|成功)?(?:由[负降跌亏][^，。；\d]{0,2}[转变为]{1,2}[正升涨盈]|扭亏为盈|[止由][跌降](?:回升|反弹|企稳|转升)|触底(?:回升|反弹)|企稳回升))，$/;
