/** Hostile inputs, the same on every run: bytes and texts that no report holds and that must not harm. */

export interface HostileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Gives numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const REPORT = '2021年苏州市生产总值22718亿元，增长8.7%。总投资486亿元的84个项目落户苏州工业园区。';
const times = (text: string, count: number): string => text.repeat(count);

/** Pieces that rules look for; shuffled and repeated they make texts that every rule tries. */
const PIECES =
  '项目 工程 开工 竣工 总投资 亿元 万 84个 其中 等 、 ， 。 ： ； “ ” （ ） 《 》 增长 下降 达到 5% 分别 第一 全市 我省 该县 两地 市 县 区 开发区 有限公司 集团 市委 人民政府 规划 意见 行动 产业 制造业 和 与 的 到 由 提高 2021年 十四五 十三五 以上 左右 亿 一 二 百 千 . - — ～ / 苏州 贵州 保定 京 冀 国(guó) 國 <b> &nbsp; ?! \n \t'.split(
    ' ',
  );

function shuffled(seed: number, length: number): string {
  const random = seeded(seed);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

function randomBytes(seed: number, length: number): Uint8Array {
  const random = seeded(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

const INJECTIONS = [
  `"}) DETACH DELETE n //`,
  `' OR 1=1 WITH n MATCH (m) DETACH DELETE m //`,
  '`]->() DELETE `',
  '{__schema{types{name}}}',
  '"""\n}{',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</textarea><svg onload=alert(1)>',
  '${process.exit()}',
  '../../../../etc/passwd',
  '=HYPERLINK("http://x")',
  '$(rm -rf ~)',
];

/** Single characters and words, each repeated until a rule with a bad pattern would show. */
const REPEATED = new Set([
  ...PIECES,
  ...'（ 《“ ）） ‘ 9 9. 9, 一亿 、甲 A、 (a) (ā) ( [ 【 \u200b \u202e \ufeff \u0000 \ud842 \udfb7 \ud842\udfb7 é ﹏ ① ㎡ ℃ … —— ~ % ‰ = | # * _ > < & ; :'.split(
    ' ',
  ),
]);

const named: readonly [string, string][] = [
  ['brackets, nested 100,000 deep', times('（', 100_000) + REPORT],
  ['brackets, all kinds, nested', times('（“《【', 20_000) + REPORT + times('】》”）', 20_000)],
  ['a number of 10,000 digits', `总投资${times('9', 10_000)}亿元的项目开工。`],
  ['a Chinese number of 10,000 characters', `总投资${times('九千', 5_000)}亿元的项目开工。`],
  ['one line of 200,000 characters', times(REPORT.replaceAll('。', '，'), 4_000)],
  ['one line without a mark', times('建设发展推进', 20_000)],
  ['100,000 empty lines', `${times('\n', 100_000)}${REPORT}`],
  ['carriage returns only', REPORT.replaceAll('。', '。\r')],
  ['zero-width characters between all', Array.from(REPORT).join('\u200b')],
  ['bidirectional marks', `\u202e${REPORT}\u202c`],
  ['spaces between all', Array.from(REPORT).join(' ')],
  ['unclosed tags', `<html><body><table><tr><td>${REPORT}<div><div><p>${REPORT}`],
  ['scripts', `<html><script>${REPORT}</script><style>${REPORT}</style><p>${REPORT}</p></html>`],
  ['entities', `<p>${REPORT.replaceAll('，', '&#65292;')}&amp;lt;&bogus;&#xD800;&#1114112;</p>`],
  ['tags, nested 20,000 deep', `${times('<div>', 20_000)}${REPORT}`],
  ['attributes without end', `<p title="${times('国', 20_000)}`],
  ['comment without end', `<!-- ${REPORT}`],
  ['names in surrogate pairs', `𠮷林省𠮷林市总投资10亿元的𠮷野家项目开工。`],
  ['glosses of everything', REPORT.replace(/[\u4e00-\u9fff]/g, '$&(guó)')],
  ['glosses of nothing', times('(guó)', 2_000) + REPORT],
  ['only a title', '苏州市政府工作报告'],
  ['years beyond all', '9999年和0000年，苏州市生产总值-5亿元，增长-0%，排名第0位。'],
];

/** All hostile inputs: at least 300. */
export const hostileInputs: readonly HostileInput[] = [
  ...named.map(([name, text]) => ({ name, bytes: utf8(text) })),
  ...INJECTIONS.flatMap((text) => [
    { name: `injection in a name: ${text}`, bytes: utf8(`苏州${text}有限公司投资5亿元的${text}项目落户苏州市。`) },
    { name: `injection in a title: ${text}`, bytes: utf8(`${text}\n《${text}》由苏州市人民政府印发。`) },
  ]),
  ...Array.from(REPEATED, (text) => ({
    name: `repeated: ${JSON.stringify(text)}`,
    bytes: utf8(times(text, 1_500) + REPORT),
  })),
  ...Array.from({ length: 60 }, (_, seed) => ({ name: `shuffled pieces ${seed}`, bytes: utf8(shuffled(seed, 600)) })),
  ...Array.from({ length: 40 }, (_, seed) => ({ name: `random bytes ${seed}`, bytes: randomBytes(seed, 3_000) })),
  ...Array.from({ length: 40 }, (_, seed) => {
    const bytes = utf8(times(REPORT, 5));
    return { name: `truncated at ${seed}`, bytes: bytes.subarray(0, bytes.length - seed) };
  }),
  ...Array.from({ length: 40 }, (_, seed) => {
    const bytes = utf8(times(REPORT, 5));
    const random = seeded(seed);
    for (let i = 0; i < 12; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return { name: `flipped bytes ${seed}`, bytes };
  }),
];
