import type { Aside } from '../model/reading.ts';

type Reason = Aside['reason'];

/** Lines that no article's text is made of, by form; each with an example. */
const FORMS: readonly { reason: Reason; example: string; pattern: RegExp }[] = [
  {
    reason: 'caption',
    example: '▲新建成的滨河公园。',
    pattern:
      /^[▲△▼◆](?!.*(?:\d[亿万]元|同比)|.{2,8}：.{20,}。)|^图\d{1,2}[：:、]|^【图片说明】|(?<=[\u4e00-\u9fff]{2}[ 、]?)(?:摄|供图|摄影报道)(?:）|。)?$|^(?:图为|图①|上图|下图|左图|右图|资料图)/,
  },
  {
    reason: 'byline',
    example: '□本报记者 张三',
    pattern:
      /^[□■●○]?(?:本报|[\u4e00-\u9fff]{2,6}(?:日报|晚报|新闻网|社))?(?:记者|通讯员|编辑|责任编辑|作者|见习记者)[：: ]?[\u4e00-\u9fff ·、]{2,24}$|^（(?:记者|作者|责编|编辑).{0,20}）$|^[^。，]{0,30}责任编辑[：:].{0,20}$/,
  },
  {
    reason: 'metadata',
    example: '第06版：要闻',
    pattern:
      /^第?[A-Z]?\d{1,3}版(?:[：:]|$)|^[\u4e00-\u9fff]{0,12}(?:20|19)\d\d年\d{1,2}月\d{1,2}日星期[一二三四五六日]|^(?:今日|微)?[\u4e00-\u9fff]{2,6}(?:头条|发布|融媒|在线|新闻网|广播电视台|网信|观察网)$|^[\u4e00-\u9fff]{2,8}报(?:数字报|电子版|$)|^[\u4e00-\u9fff]{2,8}报\d{4}年\d{1,2}月\d{1,2}日[^，。]{0,16}$|^(?:主编|责编|美编|版式|校对|本版编辑)：[^，。]{2,60}$|(?:上一版|下一版|版面导航|标题导航|往期回顾|PDF下载|新闻热线|广告热线|主管主办|美术编辑|责任校对|校检[：:]|零售价|国内统一(?:连续出版物|刊)号|邮发代号).{0,60}$/,
  },
  {
    reason: 'metadata',
    example: '信息来源：政府办 更新时间：2023-03-07',
    pattern:
      /(?:来源|更新时间|发布时间|发布日期|发布机构|阅读量|浏览次数|点击数|访问量|索引号|文号|字号|索取号|主题分类|成文日期|公开日期)[：:│|].{0,80}$|^(?:信息来源|更新时间|发布时间|发布日期|发布机构|阅读量|浏览次数|点击数|访问量|索引号|文号|字号|打印|索取号|主题分类|成文日期|公开日期)[^，。；]{0,60}$|[ 】）大中小](?:打印|字号)[^，。；]{0,30}$/,
  },
  {
    reason: 'navigation',
    example: '首页 > 政务公开 > 政府工作报告',
    pattern:
      /^(?:相关信息：|当前位置|您的?位置|首页|网站首页|上一篇|下一篇|返回顶部|返回首页|相关(?:阅读|链接|新闻|文章|推荐)|版权声明|免责声明|本文由[^，。]{2,20}(?:发布|整理)|分享到|扫一扫|版权所有|主办单位|主办[：:]|承办|技术支持|网站标识码|网站地图|联系我们|关于我们|友情链接|.{0,6}ICP备|.{0,6}公网安备|(?:本报|报社|社)?地址[：:]|本报电话|投稿(?:邮箱|热线)|邮编|电话[：:]|进入移动版|关键词[：:]|标签[：:]|copyright)|>>|＞＞|(?:[^|｜。，]{2,8}[|｜]){3}|^【(?:打印|关闭|返回|收藏)|^[·•・][^。]{4,60}（\d{4}-\d{2}-\d{2}）$|^主管(?:单位|部门)[：:]|^[^。]{0,60}[>＞][^。]{0,60}$/i,
  },
];
/** Marks of running text: a line that has them is read whatever it looks like. */
const RUNNING = /[，；].*[。；]/;
const LONGEST = 140;

/** Tells why a line is not read for facts, `undefined` when it is. */
export function asideReason(line: string): Reason | undefined {
  for (const { reason, pattern } of FORMS) {
    if (line.length > (reason === 'caption' ? 3 * LONGEST : LONGEST) || !pattern.test(line)) continue;
    if (reason === 'caption' || !RUNNING.test(line)) return reason;
  }
  return undefined;
}
