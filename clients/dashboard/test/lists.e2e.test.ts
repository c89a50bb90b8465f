import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, isTooWide, reader } from './browser.ts';
import { behindPages, signIn } from './people.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { home, address, browser } = await stackAndBrowser();

const { ask, act, agendaWith } = behindPages(home, address);

const open = async (page: Page, path: string) => {
  await page.goto(`${address}${path}`);
  await page.locator('main h1').waitFor();
};

/** How many there are, as the page says it. */
const found = (page: Page) => page.getByRole('status').filter({ hasText: /\d/ }).first();

/** Lets an agenda of a district that has had no process begin one. */
async function beginProcess(districtCode: string): Promise<void> {
  type Agenda = { id: string; state: string; processes: { totalCount: number } };
  const { agendas } = await ask<{ agendas: { nodes: Agenda[] } }>(
    null,
    `{ agendas(first: 50, filter: {districtCode: "${districtCode}"}) { nodes { id state processes { totalCount } } } }`,
  );
  const agenda = agendas.nodes.find(({ state, processes }) => state !== 'CLOSED' && processes.totalCount === 0);
  const values = [{ field: 'place', point: { longitude: 127, latitude: 37 } }];
  await act('startProcess', 'process { id }', { agendaId: agenda?.id, templateKey: 'CHIBA', values });
}

describe.skipIf(!hasBrowser)(inBrowser, () => {
  test.each(['/', '/d/9911054000'])('on %s every number that leads to a list is as long as the list', async (path) => {
    await beginProcess('9911054000');
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
    for (const link of await page.locator('main tbody th a[href*="/agendas?"]').all()) {
      const says = await link.locator('xpath=ancestor::tr/td[1]').innerText();
      links.push({ to: (await link.getAttribute('href')) ?? '', count: Number(says.replaceAll(',', '')) });
    }
    expect(links.length).toBeGreaterThanOrEqual(11);
    expect(links.some(({ to }) => to.includes('stage=CHIBA.REPORTED'))).toBe(path !== '/');
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

  test('what does not fit is counted, and leads to a list that has it', async () => {
    const { id: agendaId } = await agendaWith(() => true);
    const { skills } = await ask<{ skills: { nodes: { id: string }[] } }>(
      null,
      '{ skills(first: 1) { nodes { id } } }',
    );
    const need = {
      agendaId,
      skillId: skills.nodes[0]?.id,
      hours: 2,
      wanted: 1,
      description: '길 안내',
      language: 'ko',
    };
    for (let count = 0; count < 4; count += 1) await act('openNeed', 'need { id }', need, 'secretariat');
    const { page, context, complaints } = await reader(browser());
    await open(page, `/m/${city}`);
    const groups = page.getByRole('region', { name: '지금 필요한 것' }).getByRole('region');
    const links: { readonly to: string; readonly count: number }[] = [];
    for (const group of await groups.filter({ hasText: /외 \d+건/ }).all()) {
      const more = group.getByRole('link', { name: /외 \d+건$/ });
      const shown = await group.getByRole('listitem').count();
      const left = Number(/\d+/.exec(await more.innerText())?.[0]);
      links.push({ to: (await more.getAttribute('href')) ?? '', count: shown + left });
    }
    expect(links.map(({ to }) => to)).toContain(`/m/${city}/waiting?what=needs`);
    for (const { to, count } of links) {
      await open(page, to);
      await expect
        .poll(async () => Number(/^[\d,]+/.exec(await found(page).innerText())?.[0]), { message: to })
        .toBe(count);
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

  test('a district shows its agendas by maturity and stage, and its resources on a map by the numbers of their table', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, '/d/9911054000');
    const standing = page.getByRole('region', { name: '의제의 성숙도, 상태, 절차 단계' });
    const [personal] = await standing.getByRole('row', { name: /개인/ }).getByRole('cell').allInnerTexts();
    const resources = page.getByRole('region', { name: '쓸 수 있는 자원' });
    const rows = await resources.locator('tbody tr').count();
    const onMap = await resources.getByRole('img').locator('text').allTextContents();
    expect(onMap.length).toBeGreaterThan(0);
    for (const number of onMap) expect(Number.parseInt(number, 10)).toBeLessThanOrEqual(rows);
    const border = await resources.getByRole('img').locator('path').boundingBox();
    for (const mark of await resources.getByRole('img').locator('circle').all()) {
      const at = await mark.boundingBox();
      expect(at?.x).toBeGreaterThan((border?.x ?? Number.NaN) - (at?.width ?? 0));
      expect(at?.x).toBeLessThan((border?.x ?? Number.NaN) + (border?.width ?? 0));
      expect(at?.y).toBeGreaterThan((border?.y ?? Number.NaN) - (at?.height ?? 0));
      expect(at?.y).toBeLessThan((border?.y ?? Number.NaN) + (border?.height ?? 0));
    }
    await standing.getByRole('link', { name: '개인' }).click();
    await page.waitForURL(/district=9911054000.*maturity=PERSONAL/);
    await expect.poll(() => found(page).innerText()).toBe(`${personal}건`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('who looks at a district sees its figures move when something happens there', async () => {
    const { page, context, complaints } = await reader(browser());
    const followed = page.waitForRequest((request) => request.postData()?.includes('DistrictLive') ?? false);
    await open(page, '/d/9911056000');
    await followed;
    const figure = page.getByRole('main').locator('dl > div').filter({ hasText: '의제' }).first().locator('dd').first();
    const before = Number.parseInt(await figure.innerText(), 10);
    const input = { districtCode: '9911056000', categoryKey: 'urban-transport', kind: 'PROPOSAL', language: 'ko' };
    await ask('bada', 'mutation ($input: RaiseAgendaInput!) { raiseAgenda(input: $input) { __typename } }', {
      input: { ...input, title: '그늘이 없는 정류장', body: '나무 한 그루를 심었으면 합니다.' },
    });
    await expect.poll(async () => Number.parseInt(await figure.innerText(), 10)).toBe(before + 1);
    await beginProcess('9911056000');
    await page.getByRole('link', { name: '신고됨' }).waitFor();
    // What is not followed at each change comes with the page, which is asked for again after a while.
    await page.getByRole('link', { name: '그늘이 없는 정류장' }).first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('what stood under one address never stands under another while that one loads', async () => {
    const { page, context, complaints } = await reader(browser());
    await open(page, '/d/9911056000');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', () => undefined);
    await page.evaluate("history.pushState(null, '', '/d/9911054000'); dispatchEvent(new PopStateEvent('popstate'))");
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('what stands is not taken away when it is asked for again in vain', async () => {
    const { page, context } = await reader(browser());
    await open(page, '/d/9911056000');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
    // In another language the page is asked for again; at the second answer the first has been taken in.
    for (const language of ['English', '한국어']) {
      const answered = page.waitForResponse('**/graphql');
      await page.getByRole('button', { name: language }).click();
      await answered;
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
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

  describe('several lists on a page are turned each by itself', () => {
    const raise = async (person: string, number: number): Promise<string> => {
      const input = { districtCode: '9911054000', categoryKey: 'urban-transport', kind: 'COMPLAINT', language: 'ko' };
      const text = { title: `보도블록이 들린 곳 ${number}`, body: '걸려 넘어질 수 있습니다.' };
      const raised = await act<{ agenda: { id: string } }>(
        'raiseAgenda',
        'agenda { id }',
        { ...input, ...text },
        person,
      );
      return raised.agenda.id;
    };
    /** Where the focus is, in words. */
    const focused = (page: Page) => page.locator(':focus').innerText();

    test('comments, by keyboard: the focus is where it is said which of them are shown', async () => {
      const id = await raise('bada', 0);
      for (let number = 1; number <= 43; number += 1) {
        const said = { agendaId: id, body: `의견 ${number}번`, language: 'ko' };
        await act('commentOnAgenda', 'comment { id }', said, number % 2 === 0 ? 'sol' : 'bada');
      }
      const { page, context, complaints } = await reader(browser());
      await open(page, `/a/${id}`);
      const part = page.getByRole('region', { name: '의견' });
      const entries = part.getByRole('listitem');
      await part.getByText('43건 중 1–20').waitFor();
      expect(await entries.count()).toBe(20);
      await part.getByRole('link', { name: '의견: 다음 20건 보기' }).focus();
      await page.keyboard.press('Enter');
      await part.getByText('의견 40번').waitFor();
      await expect.poll(() => focused(page)).toBe('43건 중 21–40');
      expect(await entries.first().innerText()).toContain('의견 21번');
      await page.keyboard.press('Tab');
      await part.getByRole('link', { name: '의견: 다음 3건 보기' }).focus();
      await page.keyboard.press('Enter');
      await part.getByText('의견 43번').waitFor();
      await expect.poll(() => focused(page)).toBe('43건 중 41–43');
      expect(await part.getByRole('link', { name: /다음/ }).count()).toBe(0);
      // What is said meanwhile comes where one reads.
      await act('commentOnAgenda', 'comment { id }', { agendaId: id, body: '나중에 한 말', language: 'ko' });
      await part.getByRole('button', { name: '새 의견 1건 보기' }).click();
      await part.getByText('나중에 한 말').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await part.getByText('44건 중 41–44').waitFor();
      await part.getByRole('link', { name: '의견: 처음부터 보기' }).click();
      await part.getByText('의견 1번', { exact: true }).waitFor();
      await page.goBack();
      await part.getByText('의견 43번').waitFor();
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('what is one’s own, and what waits for the secretariat: each figure is as long as its list', async () => {
      for (let number = 1; number <= 24; number += 1) await raise('nari', number);
      const { page, context, complaints } = await reader(browser());
      await open(page, '/mine');
      await signIn(page, '정나리');
      const figure = page.getByRole('link', { name: '올린 의제', exact: true });
      const total = Number(await figure.locator('xpath=../../dd[1]').innerText());
      expect(total).toBeGreaterThanOrEqual(24);
      await figure.click();
      const raised = page.getByRole('region', { name: '올린 의제' });
      await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('raised');
      await raised.getByText(`${total}건 중 1–20`).waitFor();
      const newest = await raised.getByRole('listitem').first().innerText();
      await raised.getByRole('link', { name: /다음/ }).click();
      await raised.getByText(`${total}건 중 21–${Math.min(40, total)}`).waitFor();
      await expect.poll(() => raised.getByRole('listitem').first().innerText()).not.toBe(newest);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: '로그아웃' }).click();
      await page.getByRole('button', { name: '로그아웃하기' }).click();
      await page.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
      await open(page, `/m/${city}`);
      await signIn(page, '오서윤');
      await page.getByRole('banner').getByRole('link', { name: '사무국' }).click();
      const waiting = page.getByRole('region', { name: '맡은 사람이 없습니다' });
      const alone = /\d+/.exec(await page.getByRole('link', { name: /^맡은 사람이 없는 의제/ }).innerText())?.[0];
      await waiting.getByText(`${alone}건 중 1–20`).waitFor();
      await waiting.getByRole('link', { name: /다음/ }).click();
      await waiting.getByText(new RegExp(`${alone}건 중 21–`)).waitFor();
      const first = waiting.getByRole('listitem').first();
      const title = await first.getByRole('link').innerText();
      await first.getByRole('button', { name: /내가 맡기$/ }).press('Enter');
      await waiting.getByRole('link', { name: title, exact: true }).waitFor({ state: 'detached' });
      await waiting.getByText(`${Number(alone) - 1}건 중 21–`).waitFor();
      await expect.poll(() => focused(page)).toBe(`맡았습니다: ${title}`);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });

  test.each([
    ['ko-KR', 'light', 1280],
    ['ko-KR', 'dark', 360],
    ['en-GB', 'light', 360],
    ['en-GB', 'dark', 1280],
  ] as const)(
    'my record in %s, %s, %i pixels wide: axe finds nothing, nothing is cut off',
    async (locale, colorScheme, width) => {
      const { page, context, complaints } = await reader(browser(), {
        locale,
        colorScheme,
        viewport: { width, height: 800 },
      });
      await open(page, '/mine');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page
        .getByRole('main')
        .getByRole('link', { name: /로그인|Sign in/ })
        .click();
      await page.locator('button[value="haneul"]').click();
      await page.getByRole('heading', { name: /내가 준 것|What I gave/ }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});
