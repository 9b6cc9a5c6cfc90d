/** Numbered lines that each tell one project: 3．甲高速公路乙段。丙集团承建，总投资70亿元. Lines of work to be done are none. */
import type { Sentence } from '../../model/reading.ts';
import { moneyAt } from '../../text/money.ts';
import type { Named } from './name.ts';
import { rowNamed } from './rows.ts';

const NUMBERED =
  /^\s*(?:\d{1,2}[．.、]|（\d{1,2}）)\s*((?:[\u4e00-\u9fffA-Za-z0-9“”·—~.+%/]|（(?:[一二三四]期(?:工程)?|扩能|扩建|续建|新建)）){4,36})(?=[。，：；])/;
/** What a line of work says, where a name stands in one of projects. */
const WORK =
  /^(?:推进|加快|加强|实施|建设|完成|启动|新建|续建|争取|做好|抓好|投资|总投资|全面|着力|坚持|大力|持续|深入|深化|强化|优化|提升|推动|狠抓|积极|不断|聚焦|突出|围绕|全力|努力|进一步|继续|切实|认真|严格|总体|关于)|(?:增长|推进|提升|改善|加快|稳定|向好|显现|增强|见效|夯实|突破|到位|回升|下降|落地|运行|发展|情况|问题|工作|建设)$/;
/** What is told of a project alone: who does it, where, for how much. */
const TOLD =
  /(?:业主|建设|责任|实施|投资|承建)(?:单位|主体|方)?(?:：|为|是)|(?:建设)?地[点址](?:：|为|是|在|位于)?[\u4e00-\u9fff]|选址|位于|总投资|由[^，。；]{2,24}?(?:投资|承建|建设|实施|出资|运营|开发)|投资[\d.]+[亿万]元|概算|(?:公司|集团|企业|局)(?:作为[^，。；]{1,8}|与[^，。；]{2,16}(?:合作|合资))(?=[，。；])|(?:承建|施工|筹资建设|投资建设|中标|负责(?:投资|建设|实施)[^，。；]{0,4}|各出资[^，。；]{1,4})(?=[，。；])/;
/** What a line must end with that tells none of these right behind its name. */
const WORK_END =
  /(?:项目|工程|基地|产业园|物流园|园区|中心|[一二三四]期|扩能|扩建|改建|改造|技改|新建|迁建|[公铁道]路|大道|隧道|大桥|[路线]段|段|楼|厂|生产线|产线|水库|电站|管网|医院|学校|校区|公园|广场|市场|综合体|小区|泵站|机场|码头|港区|枢纽)(?:（[^（）]{2,6}）)?$/;
/** So far behind the name such words stand. */
const NEAR = 40;
const COST = /总?投资(?:额)?(?:：|约|为|近|达)?(?=[\d.]+[万亿]元)/;
/** A list has at least so many lines, of which at least this share tell what is told of projects alone. */
const LEAST = { lines: 3, share: 0.6 };

interface Line {
  readonly sentence: Sentence;
  readonly named: Named;
  readonly isTold: boolean;
}

/** Gives the project of each such line by the index of its first sentence. */
export function listRows(sentences: readonly Sentence[]): ReadonlyMap<number, Named> {
  const lists: Line[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const line = lineOf(sentences, at);
    if (!line) continue;
    const list = lists.at(-1);
    const last = list?.at(-1)?.sentence;
    if (last && last.article === sentence.article && sentence.paragraph - last.paragraph <= 2) list?.push(line);
    else lists.push([line]);
  }
  return new Map(
    lists
      .filter((lines) => lines.length >= LEAST.lines)
      .filter((lines) => lines.filter(({ isTold }) => isTold).length >= LEAST.share * lines.length)
      .flatMap((lines) => lines.map(({ sentence, named }) => [sentence.index, named])),
  );
}

function lineOf(sentences: readonly Sentence[], at: number): Line | undefined {
  const sentence = sentences[at] as Sentence;
  const { text, paragraph } = sentence;
  if (sentences[at - 1]?.paragraph === paragraph) return undefined;
  const match = NUMBERED.exec(text);
  const name = match?.[1] ?? '';
  if (!match || WORK.test(name)) return undefined;
  const end = match[0].length;
  let rest = text.slice(end);
  for (let next = at + 1; sentences[next]?.paragraph === paragraph; next++) rest += sentences[next]?.text ?? '';
  const cost = COST.exec(rest);
  const investment = cost ? moneyAt(rest, cost.index + cost[0].length)?.yuan : undefined;
  const named = rowNamed(name, end - name.length, investment);
  const isTold = TOLD.test(rest.slice(0, NEAR).replace(/总?投资[\d.]+[万亿]元的/g, ''));
  return isTold || WORK_END.test(name) ? { sentence, named, isTold } : undefined;
}
