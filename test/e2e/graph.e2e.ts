import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Served } from './served.ts';
import { stage } from './stage.ts';

const idOf = async ({ ask }: Served, name: string): Promise<string> =>
  (await ask('query ($name: String!) { region(name: $name) { id } }', { name })).region.id;
const it = stage()
  .extend('city', { scope: 'file' }, ({ served }) => idOf(served, '衡水市'))
  .extend('zone', { scope: 'file' }, ({ served }) => idOf(served, '雄安衡水协作区'));

const nodes = (page: Page) => page.locator('.node-list li').count();
const choose = (page: Page, name: string) => page.locator('.node-list').getByText(name, { exact: true }).click();
const around = async ({ ask }: Served, id: string, limit = 20) =>
  (
    await ask(
      'query ($id: ID!, $limit: Int!) { neighbourhood(id: $id, limit: $limit) { shown total relations { type } } }',
      { id, limit },
    )
  ).neighbourhood;

describe('graph', () => {
  it('shows what the API gives, expands, collapses and undoes', async ({ page, served, complaints, zone }) => {
    const { shown, relations } = await around(served, zone);
    await page.goto(`${served.url}/graph?of=${zone}`);
    await page.locator('.canvas[data-laid-out]').waitFor();
    expect(await nodes(page)).toBe(shown + 1);
    expect(await page.getByTestId('counts').innerText()).toBe(`图中 ${shown + 1} 个对象，${relations.length} 条关系`);
    await choose(page, '衡水市');
    await page.getByRole('button', { name: '展开' }).click();
    await page.locator('.node-list').getByText('衡水机场', { exact: true }).waitFor();
    const larger = await nodes(page);
    expect(larger).toBeGreaterThan(shown + 1);
    expect(new URL(page.url()).searchParams.getAll('of')).toHaveLength(2);
    await page.getByRole('button', { name: '收起' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.node-list li').length < count, larger);
    await page.getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.node-list li').length === count, larger);
    await page.reload();
    await page.locator('.node-list').getByText('衡水机场', { exact: true }).waitFor();
    expect(await nodes(page)).toBe(larger);
    expect(complaints).toEqual([]);
  });

  it('tells how much of a hub is shown and shows more on request', async ({ page, served }) => {
    const { aggregate } = await served.ask('{ aggregate(by: [REGION], first: 1) { region { id name } } }');
    const [{ region }] = aggregate;
    const { shown, total } = await around(served, region.id);
    expect(total).toBeGreaterThan(shown);
    await page.goto(`${served.url}/graph?of=${region.id}`);
    await choose(page, region.name);
    expect(await page.getByTestId('extent').innerText()).toBe(`显示 ${shown} / ${total} 个`);
    await page.getByRole('button', { name: '再显示一些' }).click();
    const more = Math.min(total, shown + 20);
    await page.getByText(`显示 ${more} / ${total} 个`).waitFor();
  });

  it('hides a kind and shows it again', async ({ page, served, city }) => {
    await page.goto(`${served.url}/graph?of=${city}`);
    await page.locator('.canvas[data-laid-out]').waitFor();
    const all = await nodes(page);
    await page.getByText('筛选').click();
    const projects = page.locator('.graph-filters label[data-kind=Project]');
    const hidden = Number(await projects.locator('.count').innerText());
    await projects.click();
    expect(await nodes(page)).toBe(all - hidden);
    await projects.click();
    expect(await nodes(page)).toBe(all);
  });

  it('finds the path between two things and tells the sentence of a relation', async ({ page, served, city }) => {
    await page.goto(`${served.url}/graph?of=${city}`);
    await choose(page, '衡水市');
    await page.getByRole('button', { name: '以此为路径起点' }).click();
    await page.getByRole('combobox', { name: '到哪里？' }).fill('84个项目');
    await page.getByRole('option', { name: '84个项目' }).first().click();
    await page.getByText('相隔 2 步').first().waitFor();
    expect(await page.locator('.paths li p').allInnerTexts()).toContain('衡水市 — 雄安衡水协作区 — 84个项目');
    await choose(page, '84个项目');
    await page.getByRole('button', { name: /原句.*84个项目 → 位于 → 雄安衡水协作区/ }).click();
    expect(await page.getByTestId('clean').innerText()).toContain('首批84个项目落地');
  });

  it('finds the path between two things chosen in the picture, and keeps it in the address', async ({
    page,
    served,
    complaints,
    city,
    zone,
  }) => {
    await page.goto(`${served.url}/graph?of=${zone}&of=${city}`);
    await choose(page, '雄安衡水协作区');
    await page.getByRole('button', { name: '以此为路径起点' }).click();
    await choose(page, '衡水机场');
    await page.getByRole('button', { name: '显示从“雄安衡水协作区”到这里的路径' }).click();
    const found = page.locator('.paths li p').first();
    await found.waitFor();
    expect(await found.innerText()).toBe('雄安衡水协作区 — 衡水市 — 衡水机场');
    await page.reload();
    await found.waitFor();
    expect(await found.innerText()).toBe('雄安衡水协作区 — 衡水市 — 衡水机场');
    expect(complaints).toEqual([]);
  });

  it('pins what was dragged and lets it go again', async ({ page, served }) => {
    const { search } = await served.ask(
      '{ search(text: "率", kinds: [Indicator], first: 1) { edges { node { id } } } }',
    );
    await page.goto(`${served.url}/graph?of=${search.edges[0].node.id}`);
    await page.locator('.canvas[data-laid-out]').waitFor();
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 3, y + height / 3, { steps: 5 });
    await page.mouse.up();
    await page.locator('.node-list button').first().click();
    await page.getByRole('button', { name: '取消固定' }).click();
    await page.getByRole('button', { name: '固定', exact: true }).waitFor();
  });

  it('saves the picture as SVG with its names, and as PNG', async ({ page, served, complaints, zone }) => {
    await page.goto(`${served.url}/graph?of=${zone}`);
    await page.locator('.canvas[data-laid-out]').waitFor();
    const file = async (button: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await file('导出 SVG')).toString('utf8')).toContain('>雄安衡水协作区</text>');
    const png = await file('导出 PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(3200);
    expect(complaints).toEqual([]);
  });

  it('selects by a click in the picture', async ({ page, served }) => {
    const { search } = await served.ask(
      '{ search(text: "率", kinds: [Indicator], first: 1) { edges { node { id } } } }',
    );
    await page.goto(`${served.url}/graph?of=${search.edges[0].node.id}`);
    await page.locator('.canvas[data-laid-out]').waitFor();
    await page.locator('.canvas').click();
    await page.locator('.graph-side .selected').waitFor();
  });
});
