import { assert, constantFrom, array, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.ts';
import { readDocument } from '../../src/read/index.ts';
import { asides, passages, readBody } from '../support/read-page.ts';

const formatOf = (text: string): string | undefined => {
  const result = readDocument(new TextEncoder().encode(text), 'report.txt');
  return 'doc' in result ? result.doc.format : result.diagnostic.code;
};

describe('pages', () => {
  it.each([
    ['html', '<!DOCTYPE html><html><body>云和县</body></html>'],
    ['html', '  <html><head><title>云和县</title></head></html>'],
    ['html', '<div class="main"><p>云和县</p><p>新建项目</p><br></div>'],
    ['text', '云和县<br>的一段文字'],
  ])('are told by their content: %s', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });

  it('leave out what nobody reads', () => {
    const page = readBody(`
      <nav>栏目导航</nav><div class="crumb">当前位置：首页</div><script>var a = "脚本";</script>
      <div style="display: none">隐藏的文字</div><select><option>选项</option></select>
      <ul><li><a href="1">经济要闻</a></li><li><a href="2">部门动态</a></li><li><a href="3">公示公告</a></li></ul>
      <p>全县开工建设滨江大桥。</p>
      <div id="relatedNews" class="related">相关新闻</div><footer>版权所有</footer>`);
    expect(passages(page)).toEqual(['全县开工建设滨江大桥。']);
  });

  it('put captions aside, and keep links inside a text', () => {
    const page = readBody(
      `<p>全县开工建设<a href="x">滨江大桥</a>，<b>总投资</b>12亿元。</p><figure><img><figcaption>建设中的大桥</figcaption></figure><p class="pictext">夜色中的大桥</p>`,
    );
    expect(passages(page)).toEqual(['全县开工建设滨江大桥，总投资12亿元。']);
    expect(asides(page)).toEqual(['caption: 建设中的大桥', 'caption: 夜色中的大桥']);
  });

  it('keep the lines of preformatted text', () => {
    expect(passages(readBody('<pre>全县开工建设滨江大桥。\n建成学校2所</pre>'))).toEqual([
      '全县开工建设滨江大桥。',
      '建成学校2所',
    ]);
  });

  it('keep the lines of plain text with a few tags in it, and join what was wrapped by hand', () => {
    const long = `全县建成${'标准厂房、'.repeat(30)}学校2所。`;
    expect(passages(readBody(`\n甲镇建成粮库\n\n<p>本报讯（记者 张三）</p>${long}\n乙镇建成学校3所。`))).toContain(
      '乙镇建成学校3所。',
    );
    expect(passages(readBody('\n全县开工建设\n滨江大桥。\n'))).toEqual(['全县开工建设滨江大桥。']);
  });

  it('give offsets into their source', () => {
    const { doc, mentions, reading } = readBody('<p>全县开工建设&nbsp;<i>滨江</i>大桥。</p>');
    const { clean } = reading;
    const project = mentions.find(({ kind }) => kind === 'Project');
    expect(doc.text.slice(clean.starts[project?.span.start ?? 0], clean.ends[(project?.span.end ?? 1) - 1])).toContain(
      '滨江</i>大桥',
    );
  });

  it('keep their texts in order and apart, however broken the markup is', () => {
    const piece = constantFrom(
      ...'<table>,<tr>,<td>,</td>,</table>,<p>,</p>,<b>,</b>,<a href=x>,</a>,<h1>,<pre>,云和,12,\n,&nbsp;,<!--,-->'.split(
        ',',
      ),
    );
    assert(
      property(array(piece, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        let end = 0;
        for (const { span } of readHtml(source)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('may be nested without end', () => {
    expect(readHtml(`${'<div>'.repeat(50_000)}云和县`)).toHaveLength(1);
  });
});
