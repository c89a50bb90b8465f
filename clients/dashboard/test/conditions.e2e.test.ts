import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isTooWide, reader } from './browser.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { address, browser } = await stackAndBrowser();

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${address}${path}`);
  await page.locator('main h1').waitFor();
};
/** Opens the first agenda of the list. */
const openAgenda = async (page: Page): Promise<void> => {
  await open(page, `/m/${city}/agendas?sort=MOST_SUPPORTED`);
  await page.locator('main ul li a').first().click();
  await page.waitForURL(/\/a\//);
  // As if one came from elsewhere: the focus begins at the top.
  await page.reload();
  await page.locator('main h1').waitFor();
};
const pages: readonly { readonly name: string; readonly find: (page: Page) => Promise<void> }[] = [
  { name: 'city', find: (page) => open(page, `/m/${city}`) },
  { name: 'district', find: (page) => open(page, '/d/9911054000') },
  { name: 'agendas', find: (page) => open(page, `/m/${city}/agendas`) },
  { name: 'agenda', find: openAgenda },
];

describe.skipIf(!hasBrowser)(inBrowser, () => {
  test('a page that was open once opens again without a network, with what it showed', async () => {
    const { page, context } = await reader(browser());
    await open(page, `/m/${city}`);
    const figures = await page.locator('tbody').innerText();
    await expect.poll(() => page.evaluate(keptFiles), { timeout: 20_000 }).toBeGreaterThan(10);
    await expect.poll(() => page.evaluate(hasBorders), { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: '동별 표' }).waitFor();
    await page.getByText('인터넷 연결이 끊겼습니다.').waitFor();
    expect(await page.locator('tbody').innerText()).toBe(figures);
    await expect.poll(() => page.locator('svg a').count()).toBe(10);
    await context.close();
  });

  describe('printed, also by who reads in the dark', () => {
    test.each(pages)(
      '$name: dark on white, without what cannot be pressed on paper, and nothing is cut off',
      async ({ find }) => {
        // The width of a sheet of A4.
        const { page, context } = await reader(browser(), {
          colorScheme: 'dark',
          viewport: { width: 794, height: 1_123 },
        });
        await find(page);
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
        expect(await page.evaluate(lightnessOfTitle)).toBeLessThan(0.4);
        expect(await page.getByRole('banner').getByRole('navigation').isVisible()).toBe(false);
        expect(await page.locator(pressedOnly).count()).toBe(0);
        expect(await isTooWide(page)).toBe(false);
        await context.close();
      },
    );
  });

  describe('enlarged to 200 %', () => {
    test.each(pages)('$name: nothing is cut off', async ({ find }) => {
      const { page, context } = await reader(browser(), {
        viewport: { width: 640, height: 450 },
        deviceScaleFactor: 2,
      });
      await find(page);
      expect(await isTooWide(page)).toBe(false);
      await context.close();
    });
  });

  describe('for who asks for less motion', () => {
    test.each(pages)('$name: nothing moves by itself', async ({ find }) => {
      const { page, context } = await reader(browser(), { reducedMotion: 'reduce' });
      await find(page);
      expect(await page.evaluate(moving)).toEqual([]);
      await context.close();
    });
  });

  describe('by keyboard alone', () => {
    test.each(pages)(
      '$name: all that can be pressed is reached, each is seen to be where one is, and one gets out again',
      async ({ find }) => {
        const { page, context } = await reader(browser());
        await find(page);
        const unseen: string[] = [];
        for (let steps = 0; steps < 400; steps += 1) {
          await page.keyboard.press('Tab');
          const at = (await page.evaluate(focused)) as { name: string; isSeen: boolean } | null;
          if (at === null) break;
          if (!at.isSeen) unseen.push(at.name);
        }
        expect(unseen).toEqual([]);
        expect(await page.evaluate(missed)).toEqual([]);
        expect(await page.evaluate(focused)).toBeNull();
        await context.close();
      },
    );
  });

  describe('an address that was typed wrong', () => {
    test.each([
      ['/a/not-an-id', 'ko'],
      ['/a/01a22d01-f308-72e9-b3af-e2e68b1fdf94', 'ko'],
      ['/d/1111054000', 'ko'],
      ['/d/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'en'],
      ['/m/abc', 'en'],
    ])('%s is answered with a word on what to do', async (path, language) => {
      const { page, context } = await reader(browser(), { locale: language });
      await open(page, path);
      expect(await page.locator('main h1').innerText()).toMatch(language === 'ko' ? /없|찾/ : /no |not /i);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
      expect(await page.locator('main script').count()).toBe(0);
      await context.close();
    });

    test.each([
      ['a script', '<script>alert(1)</script>'],
      ['emoji and Hanja', '🌳 洞 안전'],
      ['ten thousand characters', '가'.repeat(10_000)],
      ['a lone percent sign', '100%'],
    ])('a search for %s finds what there is, or says what to do', async (_, text) => {
      const { page, context } = await reader(browser());
      await open(page, `/m/${city}/agendas`);
      await page.getByRole('searchbox').fill(text);
      await page.keyboard.press('Enter');
      await page.getByRole('status').or(page.getByRole('alert')).first().waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await page.locator('main h1').count()).toBe(1);
      await context.close();
    });
  });
});

const keptFiles = "caches.open('dure-files').then((files) => files.keys()).then((keys) => keys.length)";

/** Whether what the map is drawn from is kept. */
const hasBorders = `caches.open('dure-document').then((kept) => kept.match('/borders/${city}')).then((found) => found !== undefined)`;

/** 0 for black, 1 for white. */
const lightnessOfTitle = `(() => {
  const [red, green, blue] = getComputedStyle(document.querySelector('main h1')).color.match(/[\\d.]+/g).map(Number);
  return (red + green + blue) / (3 * 255);
})()`;

/** What has an animation or a transition that takes time. */
const moving = `[...document.querySelectorAll('*')].filter((element) => {
  const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
  const takesTime = (text) => text.split(',').some((part) => parseFloat(part) > 0.01);
  return (animationName !== 'none' && takesTime(animationDuration)) || takesTime(transitionDuration);
}).map((element) => element.outerHTML.slice(0, 100))`;

const pressedOnly =
  'button:visible, select:visible, textarea:visible, input:not([type=radio]):visible, label:has(input:not(:checked)):visible';

/** Remembers what was reached; names an element. */
const marks = `const reached = (globalThis.dureReached ??= new WeakSet());
const nameOf = (element) =>
  [element.tagName, (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)].join(' ');`;
const focused = `(() => { ${marks}
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  // What is drawn has a line round it, all else an outline, of the field or of what holds it.
  const drawn = element.querySelector('path');
  const isLined = element instanceof SVGElement && drawn !== null && parseFloat(getComputedStyle(drawn).strokeWidth) >= 10;
  const isSeen = isLined || [element, element.closest('[data-focus-visible]')].some((holder) => {
    const { outlineStyle, outlineWidth } = holder === null ? {} : getComputedStyle(holder);
    return outlineStyle !== undefined && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  reached.add(element);
  return { name: nameOf(element), isSeen };
})()`;
/** Links, buttons and fields that can be seen; of a group of radio buttons and of the map, arrow keys reach the others. */
const missed = `(() => { ${marks}
  return [...document.querySelectorAll('a[href], button, select, input:not([type=radio]), summary')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !reached.has(element))
    .map(nameOf);
})()`;
