import { lexicon, type Resources } from '../../model/resources.ts';
import { makeTrie, type Trie } from '../../text/trie.ts';

/** What is done, or aimed at, in general: with nothing but common words in front these name no single project. */
const GENERAL_END =
  /(?:改造|开发|建设|治理|整治|提升|绿化|亮化|重建|修复|高地|中心城市|(?<!医院|学校|监测|产业化|水源|热源|中试)(?:项目|工程))$/;
/** A building that is to be built stays one, though common words make its name. */
const BUILDING =
  /(?:[馆园院楼场桥站厂港塔厦寓滩城校]|中心|基地|小镇|机场|公寓|酒店|平台|学校)(?:建设|新建|迁建|扩建|改扩建)?(?:项目|工程)?$/;
/** What a place wants to become: said behind a verb of making, these are slogans. */
const AIM_END = /(?:基地|中心|枢纽|市场|高地|示范区|集散地|综合体|园区|平台|体系|网络)$/;
const AIM_VERB =
  /(?:打造|建成|建设成为?|创建|构建|形成|培育|成为|加强|发展|壮大|规范|争创|新增)(?:一批|一个|成|了|为|更多|全国|全省|区域性?|国家级|省级)*$/;

/** Tells whether a name is only common words put together; places and brands are not among them. */
export type CommonCheck = (name: string, before: string) => boolean;

/** Compiles the common words: those of works, products, trades and verbs with those of everyday planning. */
export function makeCommonCheck(resources: Resources): CommonCheck {
  const words = [
    'project-facilities',
    'project-products',
    'industries',
    'project-verbs',
    'project-common-words',
  ].flatMap((name) => lexicon(resources, name).map(({ entry = '' }) => entry));
  const trie = makeTrie([...words, ...'性级型化水全新老旧和与及等的内'].map((word) => [word, word] as const));
  return (name, before) =>
    ((GENERAL_END.test(name) && !BUILDING.test(name)) || (AIM_END.test(name) && AIM_VERB.test(before))) &&
    isComposed(name, trie);
}

/** Tells whether words of the trie cover a name without a gap. */
function isComposed(name: string, trie: Trie<string>): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < name.length; from++) {
    if (!reached.has(from)) continue;
    const longest = trie.at(name, from);
    for (let end = longest?.end ?? from; end > from; end--)
      if (trie.at(name.slice(0, end), from)?.end === end) reached.add(end);
  }
  return reached.has(name.length);
}
