import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, isTooWide, reader } from './browser.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { address, browser } = await stackAndBrowser();

const open = async (page: Page, path: string) => {
  await page.goto(`${address}${path}`);
  await page.locator('main h1').waitFor();
};

/** How many there are, as the page says it. */
const found = (page: Page) => page.getByRole('status').filter({ hasText: /\d/ }).first();

describe.skipIf(!hasBrowser)(inBrowser, () => {
  test.each(['/', '/d/9911054000'])('on %s every number that leads to a list is as long as the list', async (path) => {
    const { page, context, complaints } = await reader(browser());
    await open(page, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const links: { readonly to: string; readonly count: number }[] = [];
    for (const link of await page.locator('main dl a').all()) {
      const isHead = (await link.locator('xpath=parent::dt').count()) > 0;
      const says = isHead ? link.locator('xpath=../../dd[1]') : link;
      const number = /([\d,]+)\D*$/.exec(await says.innerText())?.[1] ?? '';
      links.push({ to: (await link.getAttribute('href')) ?? '', count: Number(number.replaceAll(',', '')) });
    }
    expect(links.length).toBeGreaterThanOrEqual(11);
    for (const { to, count } of links) {
      await open(page, to);
      const told = found(page);
      const isEmpty = (await page.locator('main section ul li').count()) === 0;
      const shown = isEmpty ? 0 : Number(/^[\d,]+/.exec(await told.innerText())?.[0].replaceAll(',', ''));
      expect(shown, to).toBe(count);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('records are searched and filtered, the address is the question, and a record tells what was tried and learned', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}/learning`);
    const outcomes = page.getByRole('list', { name: '결과별 기록' }).getByRole('link');
    expect(await outcomes.count()).toBe(3);
    const boxes = await Promise.all((await outcomes.all()).map((link) => link.boundingBox()));
    expect(new Set(boxes.map((box) => `${box?.width} ${box?.height}`)).size).toBe(1);
    await page.getByLabel('결과', { exact: true }).selectOption('SUCCEEDED');
    await page.waitForURL(/outcome=SUCCEEDED/);
    await page.getByLabel('순서').selectOption('MOST_REUSED');
    await page.waitForURL(/sort=MOST_REUSED/);
    const count = `${/\d+/.exec(await outcomes.first().innerText())?.[0]}건`;
    await expect.poll(() => found(page).innerText()).toBe(count);
    await expect.poll(() => page.locator('main section ul li').first().innerText()).toContain('성공');
    await page.locator('main section ul li a').first().click();
    await page.waitForURL(/\/r\//);
    for (const part of ['무엇을 배웠나', '무엇을 해 보았나', '근거', '누가 이어 쓰나']) {
      await page.getByRole('heading', { level: 2, name: part }).waitFor();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    await page.goBack();
    await page.getByLabel('결과', { exact: true }).waitFor();
    expect(await page.getByLabel('결과', { exact: true }).inputValue()).toBe('SUCCEEDED');
    await expect.poll(() => found(page).innerText()).toBe(count);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a programme shows its funnel and the time in each stage as tables, and leads to its processes', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}/programmes`);
    await page.getByRole('link', { name: '두레시 작은 실험' }).click();
    await page.waitForURL(/\/p\//);
    await page.getByRole('heading', { level: 1, name: '두레시 작은 실험' }).waitFor();
    const funnel = page.getByRole('region', { name: '단계마다 이른 절차의 수' });
    expect(await funnel.getByRole('rowheader').first().innerText()).toBe('도전과제');
    const [reached = '0'] = await funnel.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect(Number(reached)).toBeGreaterThan(0);
    expect(await found(page).innerText()).toBe(`${reached.trim()}건`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    await page.locator('main section ul li a').first().click();
    await page.waitForURL(/\/a\//);
    await page.locator('main ol [aria-current="step"]').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
