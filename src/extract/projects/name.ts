import type { NameStart } from '../../text/ordinary.ts';
import type { Span } from '../../model/span.ts';
import { isGeneric } from './generic.ts';
import { BUILDS, ONE, PUTS_UP_ONE, SITE } from './spending.ts';

/** One named project; offsets are into the sentence. */
export interface Named {
  readonly rule: string;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** 项目 or 工程 said of a whole list. */
  readonly head?: string;
  /** In yuan, where it is told in a column of its own. */
  readonly investment?: number;
  /** True when a list says that it is one project, whatever words it is made of. */
  readonly vouched?: boolean;
  /** True where the words around it point to a project told before. */
  readonly retold?: boolean;
  /** True when it stands in a list that a count of projects ends (A、B等14个项目). */
  readonly listed: boolean;
}

/** 在|工业园建设|年产5万吨项目 */
const BARE_PLACE =
  /^(?:工业园区?|产业园区?|园区|开发区|高新区|经开区|县域|市域|辖区|园里|这里|当地|厂里|镇[里上]|村[里上]|县里|市里)内?(?:投资)?(?:建设|新建|兴建|建(?=.{5}))的?(?=.{4})/;

/** 掏2亿元|改|管网, 在甲镇|建起一座|加工厂, 再建|一处|养殖基地 */
const BUILT = new RegExp(`^(?:${BUILDS}(?:的)?(?:一[条座个处家栋间])?|[再又]${BUILDS}${ONE}|一[条座处栋间])(?=.{3})`);
/** 在|甲镇投资建设一座|加工厂 */
const IN_SITE = new RegExp(`^${SITE}(?:内|境内)?(?:投资)?${PUTS_UP_ONE}`);
/** 拿出3亿元在|高竹建|X */
const PAID_SITE = new RegExp(`^[^，。；、的]{2,14}?${PUTS_UP_ONE}`);
/** 合力攻关|X, 甲集团要在乙园建一座|X, 老厂区交给丙公司打造|X */
const MEANS = new RegExp(
  `^(?:合力|联手|携手|共同|联合|合作)(?:攻关|研发|研制|开发)(?=.{4})|^[^，。；、的]{2,14}?(?:[要拟欲]|准备|计划|正在?|随即)(?:在[^，。；、的]{2,14}?)?${PUTS_UP_ONE}|^[^，。；、的]{0,12}?(?:交给|交由|引来|请来)[^，。；、的]{2,14}?${PUTS_UP_ONE}`,
);

/** 又补上一座|变电站 */
const ADDED = /^(?:又|再|还|也)?(?:补上|添上|添了|配上|安上|多了|添)(?:了)?一[条座个处家]/;

/** How much at the beginning of a name tells who builds it and where. */
function leadIn(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const added = ADDED.exec(words);
  if (added) return added[0].length;
  const led = /元$/.test(before)
    ? BUILT
    : /元在$/.test(before)
      ? PAID_SITE
      : /在$/.test(before)
        ? IN_SITE
        : /^[再又一]/.test(words)
          ? BUILT
          : MEANS;
  return led.exec(words)?.[0].length ?? 0;
}

/** Leaves the name alone: without what leads in and a count of the list; nothing where it is too general. */
export function makeNamed(
  told: Omit<Named, 'name'>,
  text: string,
  { nameStart }: { readonly nameStart: NameStart },
): Named | undefined {
  const span = { start: nameStart(text, told.start, told.end - 2), end: told.end };
  if (span.start > told.start)
    span.start +=
      /^(?:规划|谋划|投资)?(?:建设|新建|实施|打造)(?=.{4})/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  // 产业集聚|区乙工程
  if (/(?:集聚|集中|开发)区$/.test(text.slice(0, span.start + 1)) && !/^区[块域]/.test(text.slice(span.start)))
    span.start++;
  span.start += BARE_PLACE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  span.start += leadIn(text, span);
  const counted =
    /(?:等)?[两三四五六七八九十\d]+[个项大处](?:重点|重大|民生|产业|工业|农业|基础设施)*(?:项目|工程)$/.exec(
      text.slice(span.start, span.end),
    );
  if (counted) span.end -= counted[0].length;
  const raw = text.slice(span.start, span.end);
  const name = raw
    .replace(
      /^(?:这[里儿]就?是(?=.{4})|）[和与及]|[“”、的）]|[前后]者的|(?:公司|[一二三四]期)(?=年产)|该(?:公司|集团|企业|厂)的?(?=.{4})|其(?![他它中次实余间])(?=.{5})|全[市省县区](?=.{3})|[我本该][市省县区镇乡州旗](?=.{3}))+|[“”、]+$/g,
      '',
    )
    .replace(/[“”]/g, '')
    .replace(/^(?:世界|全球|中国|全国|国内|民营企业|制造业)*\d{2,3}强(?:企业)?(?=.{5})/, '');
  const { head } = told;
  if (isGeneric(head && !name.endsWith(head) ? name + head : name) || isGeneric(name)) return undefined;
  return { ...told, start: span.start + Math.max(0, raw.indexOf(name.slice(0, 2))), end: span.end, name };
}
