import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stage } from './stage.ts';

/** Two reports of a region, so that goals of one year meet results of the next. */
const REPORTS = {
  'a-2021.txt':
    '肥西县2021年政府工作报告\n2021年1月20日\n\n二、2021年目标任务\n2021年，全县地区生产总值增长8%以上，城镇新增就业5000人，粮食总产量达到60万吨。',
  'a-2022.txt':
    '肥西县2022年政府工作报告\n2022年1月18日\n\n一、2021年工作回顾\n2021年，全县地区生产总值增长8.6%，城镇新增就业4200人，粮食总产量达到61万吨。',
};

const it = stage(REPORTS);

const board = (page: Page, id: string): Locator => page.locator('.board', { has: page.locator(`#${id}`) });

/** The rows that a chart shows, as its table tells them. */
async function rowsOf(page: Page, id: string): Promise<string[][]> {
  const rows = board(page, id).locator('tbody tr');
  await rows.first().waitFor({ state: 'attached' });
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
  );
}

async function csvOf(page: Page, id: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    board(page, id).getByRole('button', { name: '下载数据（CSV）' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe('charts', () => {
  it('show the investment that the API gives, in the picture, the table and the CSV', async ({
    page,
    served,
    complaints,
  }) => {
    const { aggregate } = await served.ask(
      '{ aggregate(by: [REGION, YEAR], where: { investmentMin: 1 }, first: 100) { region { name } year count investment } }',
    );
    const expected = aggregate.map(
      (group: { region: { name: string }; year: string; count: number; investment: number }) =>
        [group.region.name, group.year, group.count, group.investment].map(String),
    );
    expect(expected.length).toBeGreaterThan(3);
    await page.goto(`${served.url}/dashboards`);
    expect(await rowsOf(page, 'investment')).toEqual(expected);
    expect(await board(page, 'investment').locator('svg [aria-label=bar] rect').count()).toBe(expected.length);
    const lines = (await csvOf(page, 'investment')).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines.slice(1)).toEqual(expected.map((row: string[]) => row.join(',')));
    expect(complaints).toEqual([]);
  });

  it('leave batches out when asked to', async ({ page, served }) => {
    const { aggregate } = await served.ask(
      '{ aggregate(by: [REGION, YEAR], where: { investmentMin: 1, batch: false }, first: 100) { count } }',
    );
    await page.goto(`${served.url}/dashboards`);
    await rowsOf(page, 'investment');
    await page.getByRole('combobox', { name: '计入' }).selectOption('single');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.board:has(#investment) tbody tr').length === count,
      aggregate.length,
    );
  });

  it('show how the reports were read', async ({ page, served }) => {
    const { graph } = await served.ask('{ graph { reading { read characters confidence { relations } } } }');
    await page.goto(`${served.url}/dashboards`);
    const [first] = await rowsOf(page, 'characters');
    expect(first?.[1]).toBe(String(graph.reading.read));
    const relations = await rowsOf(page, 'confidence');
    expect(relations.map(([, count]) => Number(count))).toEqual(
      graph.reading.confidence.map((band: { relations: number }) => band.relations),
    );
  });

  it('set goals against results, with the verdict and the sentence', async ({ page, served, complaints }) => {
    const { region, compare } = await served.ask(
      '{ region(name: "肥西县") { id } compare(region: "肥西县") { verdict goal { indicator } result { name } } }',
    );
    const verdicts = compare.map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts).toContain('reached');
    expect(verdicts).toContain('missed');
    await page.goto(`${served.url}/dashboards?region=${region.id}`);
    const shown = page.locator('.verdicts li');
    await shown.first().waitFor();
    const counts = ['reached', 'missed', 'unknown'].map(
      (verdict) => verdicts.filter((each: string) => each === verdict).length,
    );
    expect((await shown.allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')))).toEqual(counts);
    const row = page.locator('tr', { hasText: '城镇新增就业' }).filter({ hasText: '未达到' });
    await row.getByRole('button', { name: /原句/ }).nth(1).click();
    expect(await page.getByTestId('clean').innerText()).toContain('城镇新增就业4200人');
    expect(await board(page, 'goals-and-results').locator('.small-chart').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  it('show the industries that the API gives', async ({ page, served }) => {
    const { aggregate } = await served.ask(
      '{ aggregate(by: [INDUSTRY, YEAR], kinds: [Project, Enterprise, Region], first: 100) { industry { name } year count evidence } }',
    );
    await page.goto(`${served.url}/dashboards`);
    expect(await rowsOf(page, 'industries')).toEqual(
      aggregate.map((group: { industry: { name: string }; year: string; count: number; evidence: number }) =>
        [group.industry.name, group.year, group.count, group.evidence].map(String),
      ),
    );
  });
});

describe('a region over two reports', () => {
  it('has the goals with their verdicts, and the reports in order', async ({ page, served }) => {
    const { region } = await served.ask('{ region(name: "肥西县") { id } }');
    await page.goto(`${served.url}/entity/${region.id}`);
    await page.locator('.verdict[data-verdict=missed]').nth(1).waitFor();
    await page.locator('#timeline').waitFor();
    const dates = await page.locator('.timeline time').allInnerTexts();
    expect(dates.slice(0, 2)).toEqual(['2021年1月20日', '2022年1月18日']);
  });
});

describe('what a report added', () => {
  it('is what the API tells, by kind, with its relations and their sentences', async ({ page, served, complaints }) => {
    const { reports } = await served.ask('{ reports(first: 1) { edges { node { id } } } }');
    const id = reports.edges[0].node.id;
    const { changes } = await served.ask(
      'query ($id: ID!) { changes(sinceReport: $id) { entities(kinds: [Project]) { totalCount } relations { totalCount } } }',
      { id },
    );
    await page.goto(`${served.url}/reports/${id}`);
    await page.getByRole('link', { name: '这份报告带来了什么' }).click();
    const projects = page.getByRole('button', { name: /^项目 \d+$/ });
    expect(await projects.innerText()).toBe(`项目 ${changes.entities.totalCount}`);
    await projects.click();
    await page.locator('.things li').first().waitFor();
    expect(await page.locator('#added-relations').innerText()).toBe(`新的关系${changes.relations.totalCount}`);
    await page.getByRole('button', { name: /原句/ }).first().click();
    await page.getByTestId('clean').waitFor();
    expect(complaints).toEqual([]);
  });
});
