/** A village found by its form: the endings of village names, behind a boundary or a town. */
export interface VillageHit {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const ENDING = '庄家店堡沟塘屯寨坪坝营湾桥岭坡河山泉井口头坊楼集铺洼台陵冲坳埠墩圩浜岗岩洞溪塬崖垭';
const PATTERN = new RegExp(
  `(?<=^|[，、。；：在和与及以对把从乡镇“（])([\\u4e00-\\u9fff]{1,2}[${ENDING}]村)(?=[，、。；等的在和与及被获成率党建开实推为“”）]|$)`,
  'g',
);
const NOT = /^(?:一|两|各|全|老|新|小|大|每|该|本|示范|贫困|文明|美丽|特色)/;

/** Finds villages in a sentence. */
export const findVillages = (text: string): VillageHit[] =>
  Array.from(text.matchAll(PATTERN))
    .filter((match) => !NOT.test(match[1] ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, name: match[1] ?? '' }));
