import { readFileSync } from 'node:fs';
import { readStack } from '@dure/local/stack/record';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, isTooWide, reader } from './browser.ts';
import { behindPages, signIn } from './people.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { home, address, browser } = await stackAndBrowser();

const { ask } = behindPages(home, address);

const open = async (page: Page, path: string) => {
  await page.goto(`${address}${path}`);
  await page.locator('main h1').waitFor();
};

const pages: readonly { readonly name: string; readonly path: string; readonly shows?: string }[] = [
  { name: 'city', path: '/', shows: 'svg a' },
  { name: 'district', path: '/d/9911054000' },
  { name: 'agendas', path: `/m/${city}/agendas` },
  { name: 'agendas of which none fits', path: `/m/${city}/agendas?q=zzzz&state=CLOSED` },
  { name: 'agendas that are asked for what there is not', path: `/m/${city}/agendas?state=GONE&stage=x` },
  { name: 'the secretariat, for who is not signed in', path: `/m/${city}/secretariat` },
  { name: 'the operators, for who is not signed in', path: '/operator' },
  { name: 'learning', path: `/m/${city}/learning` },
  { name: 'learning of which none fits', path: `/m/${city}/learning?q=zzzz&outcome=FAILED` },
  { name: 'resources', path: `/m/${city}/resources` },
  { name: 'what is waited for', path: `/m/${city}/waiting?what=needs` },
  { name: 'what a district waits for', path: `/m/${city}/waiting?district=9911054000` },
  { name: 'programmes', path: `/m/${city}/programmes` },
  { name: 'a programme that is none', path: '/p/01a22d01-f308-72e9-b3af-e2e68b1fdf94' },
  { name: 'a record that is none', path: '/r/nonsense' },
  { name: 'an agenda that is none', path: '/a/01a22d01-f308-72e9-b3af-e2e68b1fdf94' },
  { name: 'a city that is none', path: '/m/1111000000' },
];

/** Both languages, both schemes and both widths; each with each of the others once. */
const looks = [
  { locale: 'ko-KR', colorScheme: 'light', width: 1280 },
  { locale: 'ko-KR', colorScheme: 'dark', width: 360 },
  { locale: 'en-GB', colorScheme: 'light', width: 360 },
  { locale: 'en-GB', colorScheme: 'dark', width: 1280 },
] as const;

describe.skipIf(!hasBrowser)(inBrowser, () => {
  describe.each(looks)('in $locale, $colorScheme, $width pixels wide', ({ locale, colorScheme, width }) => {
    test.each(pages)(
      '$name: axe finds nothing, nothing is cut off, the browser complains about nothing',
      async (page) => {
        const seen = await reader(browser(), { locale, colorScheme, viewport: { width, height: 800 } });
        await open(seen.page, page.path);
        if (page.shows !== undefined) await seen.page.locator(page.shows).first().waitFor();
        expect(await seen.page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
        expect(await accessibilityFaults(seen.page)).toEqual([]);
        expect(await isTooWide(seen.page)).toBe(false);
        expect(seen.complaints).toEqual([]);
        await seen.context.close();
      },
    );
  });

  test('from the list of agendas to one of them and back: what was asked for is still asked for', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}/agendas`);
    await page.getByLabel('상태').selectOption('RECORDED');
    await page.waitForURL(/state=RECORDED/);
    await page.getByLabel('순서').selectOption('MOST_SUPPORTED');
    await page.waitForURL(/sort=MOST_SUPPORTED/);
    const found = page.getByRole('status').first();
    await expect.poll(() => page.locator('main ul li').first().innerText()).toContain('기록까지 마침');
    const count = await found.innerText();
    const link = page.locator('main ul li a').first();
    const title = await link.innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    for (const part of ['이야기', '실험과 학습 기록', '모금', '손', '지나온 일']) {
      await page.getByRole('heading', { level: 2, name: part }).waitFor();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    await page.goBack();
    await page.getByLabel('상태').waitFor();
    expect(await page.getByLabel('상태').inputValue()).toBe('RECORDED');
    expect(await found.innerText()).toBe(count);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('an address that leads nowhere says so in the language of its reader, with status 404', async () => {
    for (const [locale, words] of [
      ['ko-KR', '이 주소에는 화면이 없습니다.'],
      ['en-GB', 'There is no page at this address.'],
    ] as const) {
      const { page, context } = await reader(browser(), { locale });
      const answer = await page.goto(`${address}/somewhere/else`);
      expect(answer?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: words }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await context.close();
    }
  });

  test('what a list is filtered by holds for money, hands and stages, and what is not known is said', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}/agendas?state=GONE`);
    await page.getByText('알 수 없는 조건은 빼고 보여 드립니다: 상태 (GONE).').waitFor();
    await page.getByRole('link', { name: '그 조건 지우기' }).click();
    await page.waitForURL((url) => !url.search.includes('GONE'));
    const found = page.getByRole('status').first();
    const all = await found.innerText();
    await page.getByLabel('손', { exact: true }).selectOption('yes');
    await page.waitForURL(/hands=yes/);
    // What was shown stays until the answer is there.
    await expect.poll(() => found.innerText()).not.toBe(all);
    await page.locator('main ul li a').first().click();
    await page.getByText('자리 있음').first().waitFor();
    await page.goBack();
    await page.getByLabel('모금', { exact: true }).selectOption('yes');
    await page.waitForURL(/campaign=yes/);
    await open(page, `/m/${city}/agendas`);
    const stages = await page.getByLabel('절차 단계').locator('option').allInnerTexts();
    expect(stages.some((name) => name.includes(' · '))).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a list is downloaded as a table with all of its agendas, in the language of its reader', async () => {
    const { page, context, complaints } = await reader(browser(), { acceptDownloads: true });
    await open(page, `/m/${city}/agendas?kind=PROPOSAL`);
    const total = Number(/^(\d+)건/.exec(await page.getByRole('status').first().innerText())?.[1]);
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV로 내려받기' }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/^의제-9911000000-\d{4}-\d\d-\d\d\.csv$/);
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { bom: true }) as string[][];
    expect(rows[0]?.slice(0, 4)).toEqual(['제목', '동', '분야', '종류']);
    expect(rows.length - 1).toBe(total);
    expect(rows.slice(1).every((row) => row[3] === '제안')).toBe(true);
    await page.getByText(`${total}건을 파일로 받았습니다.`).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the pages of the secretariat and of operators are for those, whatever a citizen does', async () => {
    const { page, context } = await reader(browser());
    await open(page, `/m/${city}/secretariat`);
    await page.getByText('이 지자체의 사무국과 공무원이 볼 수 있습니다.').waitFor();
    await signIn(page, '김하늘');
    await page.getByText('이 지자체의 사무국과 공무원이 볼 수 있습니다.').waitFor();
    await open(page, '/operator');
    await page.getByText('지자체의 운영자가 볼 수 있습니다.').waitFor();
    expect(await page.getByRole('banner').getByRole('link', { name: '사무국' }).count()).toBe(0);
    // Nor the graph and the gateway, whatever a page asks for.
    const asked = ask(
      'haneul',
      `{ municipality(code: "${city}") { agendasWithoutConsultant(first: 1) { nodes { id } } } }`,
    );
    await expect(asked).rejects.toThrow('FORBIDDEN');
    const unmatched = ask(
      'haneul',
      `{ municipality(code: "${city}") { unmatchedAgendas(first: 1) { nodes { id } } } }`,
    );
    await expect(unmatched).rejects.toThrow('FORBIDDEN');
    expect((await fetch(`${address}/operations/health`)).status).toBe(401);
    await context.close();
  });

  test('the secretariat sees what waits, answers it, takes it on, finds a resource and verifies one', async () => {
    const title = '정류장 앞 물웅덩이';
    const input = { districtCode: '9911054000', categoryKey: 'urban-transport', kind: 'COMPLAINT', language: 'ko' };
    await ask('haneul', 'mutation ($input: RaiseAgendaInput!) { raiseAgenda(input: $input) { __typename } }', {
      input: { ...input, title, body: '비가 오면 발이 젖습니다.' },
    });
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}`);
    const unanswered = page.getByRole('region', { name: '답을 기다리는 의제' });
    await unanswered.getByRole('link', { name: title }).waitFor();
    await open(page, `/m/${city}/waiting?what=answers`);
    await page.getByRole('link', { name: title }).waitFor();
    await open(page, `/m/${city}`);
    await signIn(page, '오서윤');
    await page.getByRole('banner').getByRole('link', { name: '사무국' }).click();
    await page.getByRole('heading', { level: 1, name: '사무국' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const waiting = page.getByRole('region', { name: '첫 답변을 기다립니다' });
    const first = waiting.getByRole('listitem').filter({ hasText: title });
    await first.getByRole('button', { name: /답하기$/ }).click();
    await first.getByRole('button', { name: '답변 보내기' }).click();
    await first.getByText('답변을 써 주십시오.').waitFor();
    await first.getByLabel('누가 풀 수 있나').selectOption('COLLABORATION');
    await first.getByRole('textbox').fill('담당 부서와 함께 살펴보겠습니다.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await first.getByRole('button', { name: '답변 보내기' }).click();
    await page.getByText(`답변했습니다: ${title}`).first().waitFor();
    await waiting.getByRole('link', { name: title, exact: true }).waitFor({ state: 'detached' });
    const alone = page.getByRole('region', { name: '맡은 사람이 없습니다' });
    const taken = await alone.getByRole('listitem').first().getByRole('link').innerText();
    await alone
      .getByRole('button', { name: /내가 맡기$/ })
      .first()
      .click();
    await page.getByText(`맡았습니다: ${taken}`).first().waitFor();
    const pairs = page.getByRole('region', { name: '자원을 아직 찾지 못했습니다' });
    const pair = await pairs.getByRole('listitem').first().getByRole('link').innerText();
    await pairs
      .getByRole('button', { name: /소개하기$/ })
      .first()
      .click();
    await page.getByText(`자원을 소개했습니다: ${pair}`).first().waitFor();
    const stale = page.getByRole('region', { name: '확인할 자원' });
    await stale
      .getByRole('button', { name: /확인했음$/ })
      .first()
      .click();
    await page
      .getByText(/^확인한 것으로 적었습니다/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('an official answers with who can solve it, as a text alone would be no first answer', async () => {
    const title = '가로등이 꺼진 골목';
    const input = { districtCode: '9911054000', categoryKey: 'urban-transport', kind: 'COMPLAINT', language: 'ko' };
    await ask('haneul', 'mutation ($input: RaiseAgendaInput!) { raiseAgenda(input: $input) { __typename } }', {
      input: { ...input, title, body: '밤에 어둡습니다.' },
    });
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}`);
    await signIn(page, '한지우');
    await page.getByRole('banner').getByRole('link', { name: '사무국' }).click();
    const waiting = page.getByRole('region', { name: '첫 답변을 기다립니다' });
    const first = waiting.getByRole('listitem').filter({ hasText: title });
    await first.getByRole('button', { name: /답하기$/ }).click();
    await first.getByText('공무원이 글만 쓰면 첫 답변으로 세지 않습니다.').waitFor();
    expect(await first.getByRole('option', { name: '나중에 정하기' }).count()).toBe(0);
    await first.getByRole('textbox').fill('이번 주에 고치겠습니다.');
    await first.getByRole('button', { name: '답변 보내기' }).click();
    await first.getByText('누가 풀 수 있는지 골라 주십시오.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    await first.getByLabel('누가 풀 수 있나').selectOption('GOVERNMENT');
    await first.getByRole('button', { name: '답변 보내기' }).click();
    await page.getByText(`답변했습니다: ${title}`).first().waitFor();
    await waiting.getByRole('link', { name: title, exact: true }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('operators see that all is well, and which service does not answer', async () => {
    const { page, context } = await reader(browser());
    await open(page, '/operator');
    await signIn(page, '운영자');
    await page.getByText('모두 정상입니다.').waitFor();
    expect(await page.getByRole('region', { name: '서비스', exact: true }).getByRole('row').count()).toBe(6);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.route('**/operations/health', async (route) => {
      const answer = await route.fetch();
      const report = (await answer.json()) as Record<string, unknown>;
      const trouble = { service: 'funding', what: 'down', count: null, since: new Date().toISOString() };
      const unread = { service: 'skills', what: 'lag', count: 5_000, since: null };
      await route.fulfill({ response: answer, json: { ...report, troubles: [trouble, unread] } });
    });
    await page.getByRole('button', { name: '다시 확인하기' }).click();
    await page.getByText('모금 서비스가 응답하지 않습니다').waitFor();
    // What the gateway calls a trouble is marked where it stands, and nothing else is.
    expect(await page.locator('td[data-late="true"]').count()).toBe(1);
    expect(await page.getByRole('row', { name: /^손/ }).locator('td[data-late="true"]').count()).toBe(1);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isTooWide(page)).toBe(false);
    await context.close();
  });

  test('the graph is asked once for a page, by the id of a registered operation', async () => {
    const { page, context } = await reader(browser());
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) bodies.push(request.postData() ?? '');
    });
    await open(page, `/m/${city}`);
    await page.getByRole('heading', { name: '동별 표' }).waitFor();
    expect(bodies.map((body) => JSON.parse(body).operationName)).toEqual(['City']);
    expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ extensions: { persistedQuery: {} } });
    expect(JSON.parse(bodies[0] ?? '')).not.toHaveProperty('query');
    await context.close();
  });

  test('the map is walked with the arrow keys, says each district with its value, and Enter opens it', async () => {
    const { page, context } = await reader(browser());
    await open(page, `/m/${city}`);
    const focused = () => page.locator(':focus').getAttribute('aria-label');
    await expect.poll(() => page.locator('svg a').count()).toBe(10);
    await page.getByRole('radio', { name: '학습 기록' }).focus();
    await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).toMatch(/^물빛동: 진행 중인 의제 \d+$/);
    const visited = new Set([first]);
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
      'ArrowRight',
      'ArrowUp',
      'ArrowRight',
    ]) {
      await page.keyboard.press(key);
      visited.add(await focused());
    }
    expect(visited.size).toBeGreaterThan(5);
    expect([...visited].every((label) => /^\S+동: 진행 중인 의제 \d+$/.test(label ?? ''))).toBe(true);
    const name = ((await focused()) ?? '').split(':')[0] ?? '';
    await expect.poll(() => page.locator('tr[data-marked="true"]').innerText()).toContain(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/d\/\d{10}$/);
    await page.goBack();
    await page.getByRole('heading', { name: '동별 지도' }).waitFor();
    await context.close();
  });

  test('what a reader chooses holds at once and after a reload: language, brightness, size of text', async () => {
    const { page, context } = await reader(browser());
    await open(page, `/m/${city}`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Dure City' }).waitFor();
    await page.getByRole('button', { name: 'Display settings' }).click();
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Largest', { exact: true }).click();
    expect(await accessibilityFaults(page, true)).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Dure City' }).waitFor();
    const chosen = ['lang', 'data-scheme', 'data-size'].map((name) => page.locator('html').getAttribute(name));
    expect(await Promise.all(chosen)).toEqual(['en', 'dark', 'largest']);
    expect(await isTooWide(page)).toBe(false);
    await context.close();
  });

  test('without a connection the page stays, and says when it was received', async () => {
    const { page, context } = await reader(browser());
    await open(page, `/m/${city}`);
    await context.setOffline(true);
    await page.getByText('인터넷 연결이 끊겼습니다.').waitFor();
    await page.getByText(/에 받은 내용을 보여 드립니다/).waitFor();
    expect(await page.getByRole('heading', { name: '동별 표' }).isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByText('인터넷 연결이 끊겼습니다.').waitFor({ state: 'detached' });
    await context.close();
  });

  test('where a service does not answer its part says so, the rest stands, and it comes back with the service', async () => {
    const { page, context } = await reader(browser());
    const funding = readStack(home)?.processes.find(({ name }) => name === 'funding');
    if (funding === undefined) throw new Error('The funding service does not run.');
    process.kill(funding.pid, 'SIGKILL');
    await open(page, `/m/${city}`);
    await page.getByText('나머지 내용은 그대로 보실 수 있습니다.').waitFor();
    expect(await page.getByText('모금 서비스가 잠시 응답하지 않습니다.').count()).toBe(3);
    expect(await page.locator('tbody tr').count()).toBe(10);
    await expect
      .poll(async () => await (await fetch(`${address}/health/ready`)).json(), { timeout: 60_000, interval: 500 })
      .toEqual({ status: 'ready' });
    await page.reload();
    await page.getByRole('heading', { name: '곧 끝나는 모금' }).waitFor();
    // What was kept is shown first, then what is asked for anew.
    await page.getByText('모금 서비스가 잠시 응답하지 않습니다.').first().waitFor({ state: 'detached' });
    expect(await page.getByText('모금 서비스가 잠시 응답하지 않습니다.').count()).toBe(0);
    await context.close();
  });
});
