import { requestToken } from '@dure/local/issuer/request-token';
import { readStack } from '@dure/local/stack/record';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, isTooWide, reader } from './browser.ts';
import { behindPages, collecting, signIn } from './people.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { home, address, browser } = await stackAndBrowser();

const { act, agendaWith, agendaById } = behindPages(home, address);

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
const languages = ['ko-KR', 'en-GB'] as const;
const agendaInput = {
  ...{ districtCode: '9911054000', categoryKey: 'urban-transport', kind: 'PROPOSAL', language: 'ko' },
} as const;
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
    const words = { 'ko-KR': /없습니다|찾을 수/, 'en-GB': /There is no |not known|cannot be found/ } as const;
    const paths = [
      '/a/not-an-id',
      '/a/01a22d01-f308-72e9-b3af-e2e68b1fdf94',
      '/r/01a22d01-f308-72e9-b3af-e2e68b1fdf94',
      '/p/not-an-id',
      '/d/1111054000',
      '/d/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '/m/abc',
      '/m/1111000000/agendas',
      `/m/${city}/waiting?district=1111054000`,
    ];
    test.each(languages.flatMap((locale) => paths.map((path) => [locale, path] as const)))(
      'in %s, %s is answered with a word on what to do',
      async (locale, path) => {
        const { page, context } = await reader(browser(), { locale });
        await open(page, path);
        expect(await page.locator('main h1').innerText()).toMatch(words[locale]);
        expect(await page.locator('main a').count()).toBeGreaterThan(0);
        expect(await page.locator('main script').count()).toBe(0);
        await context.close();
      },
    );

    const places = [`/m/${city}/agendas?after=nonsense`, `/m/${city}/learning?after=nonsense`];
    test.each(languages.flatMap((locale) => places.map((path) => [locale, path] as const)))(
      'in %s, %s leads on to the beginning of the list',
      async (locale, path) => {
        const { page, context } = await reader(browser(), { locale });
        await page.goto(`${address}${path}`);
        await page.getByRole('link', { name: /조건 없이 보기|Show it without conditions/ }).click();
        await page.locator('main ul li a').first().waitFor();
        await context.close();
      },
    );
  });

  const texts = [
    ['a script', '<script>alert(1)</script>'],
    ['emoji and Hanja', '🌳 洞 안전'],
    ['ten thousand characters', '가'.repeat(10_000)],
    ['a lone percent sign', '100%'],
  ] as const;
  test.each(languages.flatMap((locale) => texts.map(([name, text]) => [locale, name, text] as const)))(
    'in %s, a search for %s finds what there is, or says what to do',
    async (locale, _, text) => {
      const { page, context } = await reader(browser(), { locale });
      await open(page, `/m/${city}/agendas`);
      await page.getByRole('searchbox').fill(text);
      await page.keyboard.press('Enter');
      await page.waitForURL(/[?&]q=/);
      await page
        .getByText(/조건에 맞는 의제가 없습니다|No agenda fits|\d+건|found/)
        .first()
        .waitFor();
      expect(await isTooWide(page)).toBe(false);
      expect(await page.locator('main h1').count()).toBe(1);
      await context.close();
    },
  );

  describe('a title of ten thousand characters', () => {
    test.each([
      ['ko-KR', /title/, /200자/],
      ['en-GB', /title/, /200 characters/],
    ] as const)('in %s it is refused with how long it may be, at its field', async (locale, field, words) => {
      const input = { ...agendaInput, title: '가'.repeat(10_000), body: '내용' };
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          ...{ 'content-type': 'application/json', 'accept-language': locale },
          authorization: `Bearer ${await requestToken(readStack(home)?.issuerUrl ?? '', 'haneul')}`,
        },
        body: JSON.stringify({
          query: 'mutation ($input: RaiseAgendaInput!) { raiseAgenda(input: $input) { __typename } }',
          variables: { input },
        }),
      });
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: { field: string } }[] };
      expect(errors[0]?.extensions.field).toMatch(field);
      expect(errors[0]?.message).toMatch(words);
    });

    test('the longest that there may be, without a space, with a script, emoji and Hanja, stands as text wherever it is shown', async () => {
      const title = `<script>alert(1)</script><b>大韓民國</b>🎉${'하천산책로조명을더밝게해주세요'.repeat(20)}`.slice(
        0,
        200,
      );
      const { agenda } = await act<{ agenda: { id: string } }>('raiseAgenda', 'agenda { id }', {
        ...{ ...agendaInput, title, body: `${title}\n${title}` },
      });
      for (const locale of languages) {
        for (const width of [360, 1280]) {
          const { page, context, complaints } = await reader(browser(), { locale, viewport: { width, height: 800 } });
          for (const path of [`/a/${agenda.id}`, `/m/${city}`, `/d/9911054000`, `/m/${city}/agendas`]) {
            await open(page, path);
            await page.getByText(title).first().waitFor();
            expect(await isTooWide(page), `${path} ${width}`).toBe(false);
            expect(await page.locator('main script, main b').count()).toBe(0);
          }
          expect(complaints).toEqual([]);
          await context.close();
        }
      }
    });
  });

  describe('what cannot be sent', () => {
    const amounts = {
      'ko-KR': {
        ...{ field: '금액 (KRW)', send: '후원하기', empty: '금액을 써 주십시오.', low: '0보다 큰 금액을 써 주십시오.' },
        ...{ none: '금액을 숫자로 써 주십시오.', fine: '그렇게 작은 단위가 없습니다.', large: '금액이 너무 큽니다.' },
        range: '까지 후원할 수 있습니다.',
      },
      'en-GB': {
        ...{ field: 'Amount (KRW)', send: 'Pledge', empty: 'Please write an amount.', low: 'an amount above 0' },
        ...{ none: 'the amount as a number', fine: 'no unit as small as that', large: 'The amount is too large.' },
        range: 'You can pledge from',
      },
    } as const;
    test.each([
      ['ko-KR', '최별'],
      ['en-GB', 'Choi Byeol'],
    ] as const)(
      'in %s, an amount that cannot be is refused at its field, and nothing is sent',
      async (locale, person) => {
        const words = amounts[locale];
        const { page, context } = await reader(browser(), { locale });
        const { id } = await agendaWith((each) => collecting(each) !== undefined);
        const before = collecting(await agendaById(id));
        await open(page, `/a/${id}`);
        await signIn(page, person);
        await page.locator(`#pledge-${before?.id}`).click();
        const amount = page.getByLabel(words.field).first();
        const form = page.locator('form').filter({ has: amount });
        for (const [text, told] of [
          ['', words.empty],
          ['-5000', words.low],
          ['0', words.low],
          ['만 원', words.none],
          ['<script>alert(1)</script>', words.none],
          ['🎉 一萬', words.none],
          ['100.5', words.fine],
          ['9'.repeat(30), words.large],
          // What only the graph knows.
          ['900719925474099', words.range],
        ] as const) {
          await amount.fill(text);
          await form.getByRole('button', { name: words.send }).click();
          await form.getByText(told).waitFor();
          expect(await amount.getAttribute('aria-invalid'), text).toBe('true');
          expect(await page.locator('input:focus').count()).toBe(1);
        }
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(collecting(await agendaById(id))?.tally).toEqual(before?.tally);
        await context.close();
      },
    );

    const comments = {
      'ko-KR': {
        ...{ field: '의견 쓰기', send: '의견 남기기', empty: '의견을 써 주십시오.', long: '지금은 10,000자입니다.' },
        done: '의견을 남겼습니다.',
      },
      'en-GB': {
        ...{
          field: 'Write a comment',
          send: 'Leave the comment',
          empty: 'Please write something.',
          long: 'has 10,000',
        },
        done: 'Your comment is there.',
      },
    } as const;
    test.each([
      ['ko-KR', '강가람'],
      ['en-GB', 'Kang Garam'],
    ] as const)(
      'in %s, comments: empty, too long, scripts, emoji and Hanja; what was said stands there at once, and once',
      async (locale, person) => {
        const words = comments[locale];
        const { id, commentCount } = await agendaWith((each) => each.commentCount < 10);
        const { page, context, complaints } = await reader(browser(), { locale });
        await open(page, `/a/${id}`);
        await signIn(page, person);
        const field = page.getByLabel(words.field);
        const send = page.getByRole('button', { name: words.send });
        await send.click();
        await page.getByText(words.empty).waitFor();
        await field.fill('가'.repeat(10_000));
        await send.click();
        await page.getByText(words.long).waitFor();
        expect((await field.inputValue()).length).toBe(10_000);
        const text = `<script>alert("x")</script> <b>${locale}</b> 大韓民國 🎉👩‍👩‍👧`;
        await field.fill(text);
        await send.dblclick();
        await page.getByText(words.done).waitFor();
        await page.locator('main li').getByText(text).waitFor();
        expect(await field.inputValue()).toBe('');
        expect((await agendaById(id)).commentCount).toBe(commentCount + 1);
        expect(complaints).toEqual([]);
        await context.close();
      },
    );
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
