import type { Random } from '../reports/random.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A row of links, where the text was copied from a page itself. */
const ROW = /[|>].*[|>]/;

/** A saved page of a government site around a report: navigation, site line, related links, footer, tags inside the text. */
export function page(text: string, random: Random): string {
  const [rows, [title = '', ...lines]] = parted(text.split('\n').filter((line) => line.trim()));
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escaped(title)}_政府网站</title>
<style>.main p { text-indent: 2em; }</style><script>var site = "政府网站"; document.title = site;</script></head>
<body>
<div class="topbar">欢迎访问政府网站 <a href="/login">登录</a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/xw">新闻中心</a></li><li><a href="/gk">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; 正文</div>
${rows.map((row) => `<div class="crumb">${escaped(row)}</div>`).join('\n')}
<div class="main">
<h1>${escaped(title)}</h1>
<div class="info">信息来源：政府办公室&nbsp;&nbsp;浏览次数：${random.between(100, 9999)}&nbsp;&nbsp;【字体：大 中 小】</div>
${lines.map((line) => `<p>&emsp;&emsp;${dressed(line, random)}</p>`).join('\n')}
<!-- 正文结束 -->
</div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">部门动态</a></li><li><a href="/2">经济要闻</a></li><li><a href="/3">公示公告</a></li></ul></div>
<div class="footer">版权所有：政府办公室　网站标识码：0000000000　<a href="/map">网站地图</a></div>
</body></html>
`;
}

/** The rows of links on top, and the text from its title on. */
function parted(lines: readonly string[]): [readonly string[], readonly string[]] {
  const title = Math.max(
    lines.findIndex((line) => !ROW.test(line)),
    0,
  );
  return [lines.slice(0, title), lines.slice(title)];
}

/** Tags without meaning around a part of a line, and a line break of the source inside it. */
function dressed(line: string, random: Random): string {
  if (line.length < 30) return escaped(line);
  const [from, to] = [random.between(5, 14), random.between(15, 25)];
  const tag = random.pick(['span style="font-size: 16px"', 'strong', 'font face="仿宋"']);
  const name = tag.split(' ')[0] ?? '';
  return `${escaped(line.slice(0, from))}<${tag}>${escaped(line.slice(from, to))}</${name}>\n${escaped(line.slice(to))}`;
}
