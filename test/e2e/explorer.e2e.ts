import { describe, expect } from 'vitest';
import type { Served } from './served.ts';
import { stage } from './stage.ts';

const ZONE = '雄安衡水协作区';
const it = stage();

const zoneId = async ({ ask }: Served): Promise<string> =>
  (await ask('query ($name: String) { region(name: $name) { id } }', { name: ZONE })).region.id;

describe('the question that must always work', () => {
  it('is answered from the start page by mouse only, down to the sentence', async ({ page, served, complaints }) => {
    await page.goto(served.url);
    await page.getByText(`${ZONE}有哪些项目？`).click();
    const projects = page.locator('section', { has: page.locator('#projects') });
    await projects.getByText('84个项目', { exact: true }).waitFor();
    expect(await projects.locator('td.number').allInnerTexts()).toEqual(['486亿元', '158亿元', '—']);
    await projects.getByRole('button', { name: /原句.*84个项目/ }).click();
    const clean = page.getByTestId('clean');
    expect(await clean.innerText()).toContain('首批84个项目落地，总投资达486亿元');
    await page.getByText('84个项目落地').first().waitFor();
    expect(await clean.locator('mark').allInnerTexts()).toEqual([ZONE, expect.stringMatching(/^84个项目/)]);
    expect(complaints).toEqual([]);
  });
});

describe('search', () => {
  it.for(['雄安衡水协作区', '雄安衡水協作區', "Xiong'an Hengshui", 'xionganhengshui'])(
    'finds the zone by %s, with the keyboard only',
    async (text, { page, served }) => {
      await page.goto(served.url);
      await page.getByRole('combobox', { name: '搜索' }).first().pressSequentially(text);
      await page.getByRole('option', { name: ZONE }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/entity/${await zoneId(served)}`);
      await page.getByRole('heading', { level: 1, name: ZONE }).waitFor();
    },
  );

  it('keeps what the arrows chose when the answer for the last letters comes late', async ({ page, served }) => {
    const box = page.getByRole('combobox', { name: '搜索' }).first();
    await page.goto(served.url);
    await box.pressSequentially('雄安衡水');
    await page.getByRole('option', { name: ZONE }).first().waitFor();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/graphql');
    await box.pressSequentially('协作区');
    await page.keyboard.press('ArrowDown');
    await asked;
    release();
    await page.locator('[role=option][aria-selected=true]', { hasText: ZONE }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/entity/${await zoneId(served)}`);
  });

  it('tells the counts by kind that the API tells', async ({ page, served }) => {
    await page.goto(`${served.url}/search?q=${encodeURIComponent('衡水')}`);
    const tab = page.getByRole('link', { name: /^地区 \d+$/ });
    const { search } = await served.ask('{ search(text: "衡水", kinds: [Region]) { totalCount } }');
    expect(await tab.innerText()).toBe(`地区 ${search.totalCount}`);
    await tab.click();
    await page.waitForURL('**kind=Region');
    expect(await page.locator('.results .kind').allInnerTexts()).not.toContain('项目');
  });

  it('says what to try when nothing is found', async ({ page, served }) => {
    await page.goto(`${served.url}/search?q=${encodeURIComponent('查无此处')}`);
    await page.getByText('换一个说法试试').waitFor();
  });
});

describe('entity page', () => {
  it('comes up by its address, with the shown sentence, and again on reload', async ({ page, served }) => {
    const { region } = await served.ask(
      'query ($name: String) { region(name: $name) { id projects { edges { node { id } } } } }',
      { name: ZONE },
    );
    await page.goto(`${served.url}/entity/${region.id}?show=project.${region.projects.edges[0].node.id}`);
    await page.getByTestId('clean').waitFor();
    await page.reload();
    await page.getByTestId('clean').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('clean').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('marks in the original the characters that the offsets of the API name', async ({ page, served }) => {
    const id = await zoneId(served);
    const { entity } = await served.ask(
      'query ($id: ID!) { entity(id: $id) { evidence { original start end passage { start } } } }',
      { id },
    );
    const [{ original, start, end, passage }] = entity.evidence;
    await page.goto(`${served.url}/entity/${id}?show=self`);
    const marks = page.getByTestId('original').locator('mark');
    await marks.first().waitFor();
    expect((await marks.allInnerTexts()).join('')).toBe(original.slice(start - passage.start, end - passage.start));
    expect(await page.getByTestId('offsets').innerText()).toBe(`${start}–${end}`);
  });

  it('shows more relations on request and tells how many there are', async ({ page, served }) => {
    const { aggregate } = await served.ask(
      '{ aggregate(by: [REGION], first: 1) { region { id relations(type: LOCATED_IN) { totalCount } } } }',
    );
    const [{ region }] = aggregate;
    const total: number = region.relations.totalCount;
    expect(total).toBeGreaterThan(10);
    await page.goto(`${served.url}/entity/${region.id}`);
    const group = page.locator('.relation-group', { hasText: '坐落于此' });
    await group.waitFor();
    expect(await group.locator('h3').innerText()).toContain(String(total));
    await page
      .locator('section', { has: page.locator('#relations') })
      .getByRole('button', { name: '显示更多' })
      .last()
      .click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.relation-group')].some((group) => group.querySelectorAll('li').length > 10),
    );
  });

  it('says so when there is no such entity', async ({ page, served }) => {
    await page.goto(`${served.url}/entity/none`);
    await page.getByText('没有这个对象').waitFor();
  });
});

describe('reports', () => {
  it('lists all of them and leads to the sentence in its report', async ({ page, served }) => {
    await page.goto(`${served.url}/reports`);
    const { reports } = await served.ask('{ reports(first: 100) { edges { node { title } } } }');
    const titles = reports.edges.map(({ node }: { node: { title: string } }) => node.title);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toEqual(titles);
    await page.goto(`${served.url}/entity/${await zoneId(served)}?show=self`);
    await page.getByRole('link', { name: '在报告中阅读' }).click();
    const target = page.locator('.passage.target');
    await target.waitFor();
    expect(await target.innerText()).toContain(ZONE);
  });
});

describe('when something is wrong', () => {
  it('tells that the server cannot be reached, and goes on when it can', async ({ page, served }) => {
    await page.goto(served.url);
    await page.getByText('最新报告').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报告' }).click();
    await page.getByText('连接不上政图').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('tbody tr').first().waitFor();
  });

  it('asks no other host for anything', async ({ page, served }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(served.url);
    await page.getByText('最新报告').waitFor();
    expect([...hosts]).toEqual([served.url]);
  });
});
