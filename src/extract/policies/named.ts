import { coreOf, plainName, wordings, type PolicyCandidate, type PolicyRule } from './candidate.ts';
import { makeTrie } from '../../text/trie.ts';
import type { Head } from './heads.ts';
import { stemBefore } from './left-edge.ts';

const RULES = {
  document: { id: 'policies/named-document', example: '制定公交优先发展实施意见' },
  campaign: { id: 'policies/named-campaign', example: '开展河道清洁行动' },
} as const;
/** By whether a verb tells that it is made or launched. */
const CONFIDENCE = { verb: 0.85, none: 0.75 } as const;
/** What is told of a name that opens its clause: 全民健身行动深入推进. */
const PREDICATE =
  /^(?:深入|扎实|全面|顺利|持续|稳步|有序|加快|加速|有力|成效|取得|圆满|启动|实施|出台|正式|印发|落地|完成|提前|强力|纵深|初见|率先|获批|获国|通过)/;
/** The head noun does other work here: 行动自觉, 计划总投资, 规划建设, 战略性. */
const NOT_HEAD =
  /^(?:[性化员者队组力们家]|总投资|自觉|迟缓|指南|建设|布局|设计|新建|面积|用地|占地|引领|先行|编制工作|研究方案|范围|区内|环评|展示|投资|开工|执行情况|生育|指标|单列|合作|机遇|支点|腹地|高地|重点|枢纽|地位|伙伴|定位|基地|投资者|联盟|框架|[部]?署|高度|眼光|思维|留白|前沿|纲要|对接|研究|协同|上[同])/;
const IN_STEM = /[了着过这那些每其把被让使]|我们|进行|不断|已经|正在|力争|确保|成功|获得|取得|亿元|万元|%/;
const IN_DOCUMENT = /[了着这那些每其]|我们|进行|亿元|%/;
const COUNTED =
  /^(?:第?[一二三四五六七八九十两\d]+(?:个|项|大|条|类|场|次|轮|份|件|批|部)|[一两]?个|等|若干|有关|相关|各|多|本|该|此|新|大)/;
const DOCUMENT_HEAD = /方案|计划|意见|办法|条例|规划|细则|规定|纲要|政策$|措施$/;

/** Names without quotes before a head noun; `vetoes` are words that make no name of their own (发展规划, 年度计划). */
export function makeNamedRule(heads: readonly Head[], vetoes: ReadonlySet<string>, veto: RegExp): PolicyRule {
  const bare = heads.filter((head) => head.bare !== '');
  const trie = makeTrie(bare.map((head) => [head.entry, head] as const));
  return (text) =>
    trie.find(text).flatMap((hit): PolicyCandidate[] => {
      const { end, value: head } = hit;
      if (NOT_HEAD.test(text.slice(end, end + 6))) return [];
      const document = DOCUMENT_HEAD.test(head.entry);
      const { start, stem, verb } = stemBefore(text, hit.start, document);
      if (!verb && !PREDICATE.test(text.slice(end, end + 2))) return [];
      if (/(?:[一二三四五六七八九十]大|重大|国家)$/.test(stem) && head.entry === '战略') return [];
      const list = head.entry === '战略' && stem.includes('、');
      if (head.entry === '规划' && !isPlan(stem, verb)) return [];
      if (head.entry === '计划' && !isScheme(stem, verb)) return [];
      if (list && !isEven(stem)) return [];
      const stems = list ? stem.split(/[、和]/) : [stem];
      return stems.flatMap((words): PolicyCandidate[] => {
        const name = plainName(`${words}${head.entry}`);
        if (!isName(plainName(words), name, head.entry, document)) return [];
        return [
          {
            start: list ? start + Math.max(0, stem.indexOf(words)) : start,
            end: list && words !== stems.at(-1) ? start + stem.indexOf(words) + words.length : end,
            name,
            core: coreOf(name),
            aliases: wordings(
              name,
              [...without(name), ...(document ? [] : [plainName(words)])].filter((form) => form.length > 3),
            ),
            policyKind: head.policyKind,
            rule: (document ? RULES.document : RULES.campaign).id,
            confidence: verb ? CONFIDENCE.verb : CONFIDENCE.none,
          },
        ];
      });
    });

  function isName(words: string, name: string, head: string, document: boolean): boolean {
    if (words.length < 2 || words.length > (document ? 32 : 22) || COUNTED.test(words)) return false;
    if (vetoes.has(words) || vetoes.has(name) || veto.test(name)) return false;
    if (document)
      return (
        !IN_DOCUMENT.test(words) &&
        (!words.slice(0, -1).includes('的') ||
          /^(?:关于|进一步|促进|推动|加快|支持|鼓励|加强|推进|改进|完善)/.test(words))
      );
    return !IN_STEM.test(words) && !words.includes('的') && head !== '';
  }
}

/** 规划 is as often a verb as a noun: it names a plan only after a verb of making or carrying out. */
const isPlan = (stem: string, verb: string): boolean =>
  /制定|出台|印发|颁布|发布|修订|修编|编制|实施|完成|落实|启动|执行|公布|为/.test(verb) &&
  !/、|(?:高起点|高标准|高水平|科学|合理|统一|提前)$/.test(stem);

/** 年初工作计划, 造林计划: routine; a scheme has a fuller name, or one that tells whom it raises. */
const isScheme = (stem: string, verb: string): boolean =>
  !/完成|按照|根据|结合/.test(verb) &&
  (stem.replace(/^\d{4}年度?/, '').length >= 5 ||
    /(?:培育|提升|倍增|振兴|成长|引才|育才|人才|攻坚|培养|扶持|赋能|富民|惠民|强基|领航|领军|回归|参保)$/.test(stem));

/** 科教兴县、人才强县战略 shares its head; in a list of unlike parts the head belongs to the last one only. */
const isEven = (stem: string): boolean => {
  const lengths = stem.split(/[、和]/).map((part) => part.length);
  return Math.max(...lengths) - Math.min(...lengths) <= 1;
};

/** A year or plan period in front is often left out. */
function without(name: string): string[] {
  const short = name.replace(/^(?:(?:19|20)\d\d(?:—(?:19|20)?\d\d)?年?度?)/, '');
  return short === name ? [] : [short];
}
