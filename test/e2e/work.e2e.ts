import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { drop } from './drop.ts';
import { emptyStore, serveStore } from './served.ts';
import { stage } from './stage.ts';

const TOKEN = 'a-token-for-the-tests';
const SENTENCE = '衡水市对接雄安取得进展，雄安衡水协作区揭牌后，首批84个项目落地，总投资达486亿元。';

const it = stage();

describe('trying a text', () => {
  it('shows what is found in what was pasted, and stores nothing', async ({ page, served, complaints }) => {
    const before = (await served.ask('{ graph { version } }')).graph.version;
    await page.goto(`${served.url}/try`);
    await page.getByRole('textbox', { name: '报告文字' }).fill(SENTENCE);
    await page.getByRole('button', { name: '试读', exact: true }).click();
    await page.getByTestId('found').waitFor();
    const { extract } = await served.ask(
      'query ($text: String!) { extract(text: $text) { entities { name inGraph } relations { type } } }',
      { text: SENTENCE },
    );
    await page.getByText(`读出 ${extract.entities.length} 个对象，${extract.relations.length} 条关系`).waitFor();
    expect(await page.locator('.mention[data-kind=Region]').allInnerTexts()).toContain('雄安衡水协作区');
    const known = extract.entities.filter(({ inGraph }: { inGraph: boolean }) => inGraph);
    expect((await page.locator('.found-kind a').allInnerTexts()).sort()).toEqual(
      known.map(({ name }: { name: string }) => name).sort(),
    );
    expect(known.length).toBeGreaterThan(0);
    expect((await served.ask('{ graph { version } }')).graph.version).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('reads a dropped file whatever its encoding', async ({ page, served, complaints }) => {
    await page.goto(`${served.url}/try`);
    await drop(page, '.drop-zone', '06-ganzhou-2021.txt', readFileSync('seeds/reports/06-ganzhou-2021.txt'));
    await page.getByTestId('found').waitFor();
    expect(await page.getByRole('textbox', { name: '报告文字' }).inputValue()).toContain('赣州市');
    expect(complaints).toEqual([]);
  });

  it('tells how much of a long text it read, and what to do with a large file', async ({ page, served }) => {
    await page.goto(`${served.url}/try`);
    await page.getByRole('textbox', { name: '报告文字' }).fill('全市经济运行总体平稳。'.repeat(1000));
    await page.getByRole('button', { name: '试读', exact: true }).click();
    await page.getByText('文字共 11000 字，一次可试读 10000 字').waitFor();
    await drop(page, '.drop-zone', 'large.pdf', Buffer.alloc(200 * 1024));
    await page.getByText('“large.pdf”太大').waitFor();
  });
});

describe('storing a text', () => {
  it('is offered only where the server takes reports', async ({ page, served }) => {
    await page.goto(`${served.url}/try`);
    await page.getByText('serve --allow-ingest').waitFor();
  });

  it('adds reports to an empty graph, one after the other, and leads to them', async ({ page, complaints }) => {
    const taking = await serveStore(await emptyStore(), { allowIngest: true, token: TOKEN });
    try {
      await page.goto(taking.url);
      await page.getByText('图中还没有报告').waitFor();
      await page.goto(`${taking.url}/try?token=${TOKEN}`);
      await page
        .getByLabel('选择要存入的文件')
        .setInputFiles(['seeds/reports/05-hengshui-2022.txt', 'seeds/reports/06-ganzhou-2021.txt']);
      await page.getByText('已处理 2 / 2').waitFor();
      expect(await page.locator('.store li strong').allInnerTexts()).toEqual(['已存入', '已存入']);
      await page.getByRole('textbox', { name: '报告文字' }).fill(SENTENCE);
      await page.getByRole('button', { name: '存入上面的文字' }).click();
      await page.getByText('已处理 3 / 3').waitFor();
      expect((await taking.ask('{ graph { reports } }')).graph.reports).toBe(3);
      await page.locator('.store li a').first().click();
      await page.getByRole('heading', { level: 1, name: '中共衡水市委五届四次全会召开' }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await taking.close();
    }
  });

  it('says what to do when the token is missing', async ({ page }) => {
    const taking = await serveStore(await emptyStore(), { allowIngest: true, token: TOKEN });
    try {
      await page.goto(`${taking.url}/try`);
      await page.getByLabel('选择要存入的文件').setInputFiles(['seeds/reports/05-hengshui-2022.txt']);
      await page.getByText('带 ?token= 的地址').waitFor();
    } finally {
      await taking.close();
    }
  });
});

describe('asking by example', () => {
  it('answers the first question and gives its GraphQL and Cypher to copy', async ({ page, served, complaints }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${served.url}/ask`);
    await page.locator('.answer tbody tr').first().waitFor();
    expect(await page.locator('.answer tbody td').allInnerTexts()).toContain('486亿元');
    const copied = async (title: string) => {
      await page.getByRole('region', { name: title }).getByRole('button', { name: '复制' }).click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const { region } = await served.ask(await copied('同一个问题的 GraphQL'));
    expect(region.projects.edges[0].node.investment).toBe(48_600_000_000);
    expect(await copied('同一个问题的 Cypher')).toMatch(/^:param name => "雄安衡水协作区";\n[\s\S]*MATCH/);
    expect(complaints).toEqual([]);
  });

  it('answers every question of the cookbook as the API does', async ({ page, served, complaints }) => {
    const { questions } = await served.ask('{ questions { name } }');
    await page.goto(`${served.url}/ask`);
    await page.locator('.ask-list a').first().waitFor();
    expect(await page.locator('.ask-list a').count()).toBe(questions.length);
    for (const { name } of questions) {
      await page.goto(`${served.url}/ask?q=${name}`);
      await page.locator('article [role=status]').waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('takes other values', async ({ page, served }) => {
    await page.goto(`${served.url}/ask?q=largest-projects`);
    await page.getByLabel('最多行数').fill('3');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('3 行', { exact: true }).waitFor();
    const { answer } = await served.ask(
      '{ answer(question: "largest-projects", values: [{ name: "limit", value: "3" }]) { rows } }',
    );
    expect(await page.locator('.answer td:first-child').allInnerTexts()).toEqual(
      answer.rows.map(([project]: string[]) => project),
    );
  });
});
