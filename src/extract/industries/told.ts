import type { Span } from '../../model/span.ts';
import type { Trie } from '../../text/trie.ts';
import { isName } from './leading.ts';
import { isGenericTrade } from './promoted.ts';
import { RULES, type IndustryCandidate, type Scan } from './rules.ts';

/** What is told of a trade that is the subject of its clause: 建筑业稳步发展. */
const TOLD =
  /^(?:继续|飞速|持续|逐步|健康|快速|加快|加速|提质|发展|实现|完成|增长|增加值|规模|产值|总产值|蓬勃|不断|稳步|稳定|平稳|转型|逆势|向|集聚|做大|迅速|较快|蓄势|提速|繁荣|活跃|回升|复苏|恢复|有序|初具|初步|销售|营业收入|营收|主营业务|投资|日益|势头|聚集|崛起|强势|优化|质效|突破|达|占|领跑|一路|一马当先|独占|取得|产业集群|红红火火|红火|风生水起|方兴未艾|如火如荼|渐成|势头正|渐入|兴起|越做越|越来越|遍地)/;

/** 建筑业稳步发展: a trade opens its clause and something is told of it. */
export function subjects({ text, hits }: Scan): IndustryCandidate[] {
  return hits.flatMap((hit): IndustryCandidate[] => {
    const surface = text.slice(hit.start, hit.end);
    const opens =
      hit.start === 0 ||
      /(?:[，。；：！”、）—\s]|全市|全省|全县|全区|园区|我市|我县|我省|我区|其中|[一二三四五]是)$/.test(
        text.slice(Math.max(0, hit.start - 2), hit.start),
      );
    const whole = /业$/.test(surface) || /^(?:现代|数字|总部|先进|海洋|低空|跨境|电子商务|文化旅游)/.test(surface);
    if (!opens || !whole || hit.value.sort === 'cover' || !TOLD.test(text.slice(hit.end, hit.end + 5))) return [];
    return [
      {
        start: hit.start,
        end: hit.end,
        text: surface,
        trade: hit.value,
        rule: RULES.subject.id,
        confidence: RULES.subject.confidence,
        led: false,
      },
    ];
  });
}

/** 黑茶产业一路领跑: a trade that the lexicon does not know opens a sentence. */
const UNKNOWN = /^([\u4e00-\u9fff]{2,5})产业(?=[\u4e00-\u9fff，])/;
const NO_TRADE =
  /第|其中|^(?:推动|推进|提高|提升|支持|围绕|促进|加快|引导|鼓励|强化|加强|构建|打造|优化|完善|深化|坚持|实施|以|让|使|对)/;
export function unknownSubject({ text, trades }: Scan): IndustryCandidate[] {
  const match = UNKNOWN.exec(text);
  const name = match?.[1] ?? '';
  if (
    !match ||
    trades.at(text, 0) ||
    NO_TRADE.test(name) ||
    trades.find(name).length > 0 ||
    !isName(name) ||
    isGenericTrade(`${name}产业`)
  )
    return [];
  if (!TOLD.test(text.slice(match[0].length, match[0].length + 5))) return [];
  const { id, confidence } = RULES.subject;
  return [{ start: 0, end: match[0].length, text: match[0], rule: id, confidence: confidence - 0.1, led: false }];
}

/** Sectors of the yearbooks by their full names, wherever a figure is told of them. */
export function sectors({ text, hits }: Scan): IndustryCandidate[] {
  if (!/\d/.test(text)) return [];
  return hits
    .filter(
      (hit) =>
        hit.value.sort === 'statistics' && hit.end - hit.start >= 3 && /业$/.test(text.slice(hit.start, hit.end)),
    )
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      trade: hit.value,
      rule: RULES.sector.id,
      confidence: RULES.sector.confidence,
      led: false,
    }));
}

/** 泵阀产业集群, 甲、乙等5户软件企业: a known trade before a noun that tells it is one. */
export function byNoun({ text, hits }: Scan): IndustryCandidate[] {
  return hits.flatMap((hit): IndustryCandidate[] => {
    const after = text.slice(hit.end, hit.end + 9);
    const enterprises =
      /等(?:(?:\d{1,4}|[一二三四五六七八九十百]{1,3})?余?[家户个]|一(?:大)?批|多家|众多)?(?:知名|龙头|骨干|重点|头部)?$/.test(
        text.slice(Math.max(0, hit.start - 12), hit.start),
      );
    // 电子信息产业|链: the lexicon's name ends with 产业.
    const chain = text.startsWith('产业', hit.end - 2) && /^链(?!项目|企业)/.test(after);
    const rule =
      chain || /^(?:[千百]亿级?)?(?:产业)?(?:集群|产业链|全产业链|产业带)(?!项目|企业)/.test(after)
        ? RULES.cluster
        : enterprises && /^(?:骨干|龙头|重点|制造)?(?:企业|公司)/.test(after)
          ? RULES.enterprises
          : undefined;
    if (!rule || hit.value.sort === 'cover') return [];
    const { id, confidence } = rule;
    return [
      {
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        trade: hit.value,
        rule: id,
        confidence,
        led: rule === RULES.cluster,
      },
    ];
  });
}

/** Behind the word it is no trade: 文化建设, 养老保险, 外贸出口. */
const OTHER =
  /^(?:建设|事业|保险|体制|改革|收入|支出|出口|进口|健儿|工作|特别|部门|系统|市场|设施|教育|人才|惠民|活动|机构|创新|服务中心|下乡|振兴|之[乡都城]|发电|锅炉)/;

/** 2.新能源继续领跑, （三）石材稳中求变: what numbers a heading stands in front. */
const OPENING = /^(?:[\s“]|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十\d]{1,2}[.．、])*/;

/** A trade that the text listed elsewhere and that now opens a sentence: what follows is told of it. */
export function again(
  text: string,
  names: Trie<string>,
): (Span & { key: string; text: string; rule: string; confidence: number })[] {
  const found: (Span & { key: string; text: string; rule: string; confidence: number })[] = [];
  for (let at = OPENING.exec(text)?.[0].length ?? 0; ;) {
    const hit = names.at(text, at);
    if (!hit || !/^[\u4e00-\u9fff，、：。]/.test(text.slice(hit.end)) || OTHER.test(text.slice(hit.end, hit.end + 3)))
      break;
    const { id, confidence } = RULES.again;
    found.push({
      start: hit.start,
      end: hit.end,
      key: hit.value,
      text: text.slice(hit.start, hit.end),
      rule: id,
      confidence,
    });
    if (!/^[、和与]/.test(text.slice(hit.end))) break;
    at = hit.end + 1;
  }
  return found;
}
