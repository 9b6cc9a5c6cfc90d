/** Lines of a project list (◆甲生产基地 乙镇 7.5亿元; 1．甲生产基地（乙镇），总投资7.5亿元) and 项目名称：甲生产基地 of a data sheet. */
import { moneyAt } from '../../text/money.ts';
import type { Named } from './name.ts';

/** A line that marks itself as one of a list. */
const BULLET = /^\s*[◆◇■□▪★☆※·►▶△▲▽▼○●◎]\s*/;
/** 3．甲生产基地（乙镇），总投资7.5亿元: no work to be done, which a verb opens. */
const NUMBERED =
  /^\s*(?:\d{1,2}[．.、]|（\d{1,2}）)\s*(?!推进|加快|实施|建设|完成|启动|新建|续建|争取|做好|抓好|投资|总投资)([\u4e00-\u9fffA-Za-z0-9]{4,28})(?=(?:（[^（）]{2,20}）)?(?:，|：)(?:计划)?总?投资)/;
const NAME = /^[\u4e00-\u9fffA-Za-z0-9“”（）.]{4,32}$/;
/** 7.5亿元, 总投资：7.5亿元: a column that tells money and nothing else. */
const COST = /^(?:计划|概算|估算)?(?:总?投资)?(?:额)?：?(?=\d[\d.]*[亿万]元$)/;
const SHEET = /(?:^|[\s；，。、）])项目名称：([^，。；：\s]{4,32}?)(?=[\s；，。]|$)/;

/** The project that such a line names. */
export function rowOf(text: string): Named[] {
  const sheet = SHEET.exec(text);
  if (sheet) return [rowNamed(sheet[1] ?? '', sheet.index + sheet[0].lastIndexOf('：') + 1)];
  const numbered = NUMBERED.exec(text);
  if (numbered) return [rowNamed(numbered[1] ?? '', numbered[0].length - (numbered[1] ?? '').length)];
  const start = BULLET.exec(text)?.[0].length;
  if (start === undefined) return [];
  const [name = '', ...columns] = text.slice(start).split(/\s+/);
  const cost = columns.find((column) => COST.test(column));
  if (cost === undefined || !NAME.test(name)) return [];
  return [rowNamed(name, start, moneyAt(cost, COST.exec(cost)?.[0].length ?? 0)?.yuan)];
}

/** The project that a row names, with its cost in yuan. */
export const rowNamed = (name: string, start: number, investment?: number): Named => ({
  rule: 'project/row',
  confidence: 0.8,
  start,
  end: start + name.length,
  name,
  listed: false,
  ...(investment === undefined ? {} : { investment }),
});
