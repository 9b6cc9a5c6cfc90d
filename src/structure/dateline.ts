/** The words in front of a news text's first sentence that tell paper, place, day and reporters. */

/** （记者 张三 通讯员 李四）, 记者 张三 报道： */
const REPORTERS = '(?:（[^（）。]{0,40}）|(?:记者|通讯员)[^，。；（）]{2,30}?报道[：:，])';
const PEOPLE = '（[^（）。，]{0,12}?(?:记者|通讯员|实习生|见习)[^（）。]{1,40}）';
const FORMS: readonly { example: string; pattern: RegExp }[] = [
  {
    example: '本报讯 ',
    pattern: new RegExp(
      `^(?:(?:本报|本网|本台|本刊)[\\u4e00-\\u9fff]{0,6}|[\\u4e00-\\u9fff]{2,8}(?:日报|晚报|晨报|早报|都市报|新闻网|融媒|新闻客户端))讯(?:${REPORTERS})?`,
    ),
  },
  {
    example: '甲日报网讯（记者 张三）',
    pattern: new RegExp(`^[\\u4e00-\\u9fff]{2,14}(?:\\d{1,2}月\\d{1,2}日)?(?:讯${REPORTERS}|电${PEOPLE})`),
  },
  {
    example: '中新网甲市3月5日电 ',
    pattern: new RegExp(
      `^[\\u4e00-\\u9fff]{2,14}\\d{1,2}月\\d{1,2}日(?:讯|电(?![力子网厂站动气器信机价缆]))(?:${REPORTERS})?`,
    ),
  },
  { example: '（记者 张三 通讯员 李四）近日', pattern: new RegExp(`^${PEOPLE}(?=.)`) },
];

/** Gives how long a line's dateline is, 0 where it has none. */
export function datelineLength(line: string): number {
  return Math.max(0, ...FORMS.map(({ pattern }) => pattern.exec(line)?.[0].length ?? 0));
}
