import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, reader } from './browser.ts';
import {
  behindPages,
  choosePerson,
  collecting,
  keptByBrowser,
  loseFirstAnswer,
  openNeed,
  signIn,
  signOut,
} from './people.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { home, address, browser } = await stackAndBrowser();

const { act, agendaWith, agendaById } = behindPages(home, address);

const open = async (page: Page, path: string) => {
  await page.goto(`${address}${path}`);
  await page.locator('main h1').waitFor();
};

/** Opens an agenda and waits until it is followed. */
async function watch(page: Page, id: string) {
  const following = page.waitForResponse((response) => response.url().endsWith('/graphql/stream') && response.ok());
  await open(page, `/a/${id}`);
  return await following;
}

const supportsOf = async (id: string): Promise<number> => (await agendaById(id)).supportCount;

/** An agenda with a campaign that collects. */
async function agendaThatCollects() {
  const agenda = await agendaWith((each) => collecting(each) !== undefined);
  const campaign = collecting(agenda);
  if (campaign === undefined) throw new Error('It has no campaign that collects.');
  return { id: agenda.id, campaign };
}
const tallyOf = async (id: string): Promise<number> => collecting(await agendaById(id))?.tally.minorUnits ?? Number.NaN;

describe.skipIf(!hasBrowser)(`people who sign in, ${inBrowser}`, () => {
  test('one signs in at the issuer, is back where one was, and signs out of both', async () => {
    const seen = await reader(browser());
    const { page, context, complaints } = seen;
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await open(page, `/m/${city}/agendas?state=OPEN`);
    await signIn(page, '김하늘');
    await page.waitForURL(`${address}/m/${city}/agendas?state=OPEN`);
    await page.reload();
    await page.getByRole('banner').getByText('김하늘').waitFor();
    const { token } = JSON.parse(await page.evaluate(() => sessionStorage.getItem('dure-session') ?? '{}')) as {
      token: string;
    };
    expect(token.length).toBeGreaterThan(100);
    await open(page, '/mine');
    await page.getByRole('heading', { name: '내가 준 것' }).waitFor();
    await signOut(page);
    expect(await page.evaluate(() => sessionStorage.getItem('dure-session'))).toBeNull();
    // The issuer does not know them any more either.
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).click();
    await page.getByRole('button', { name: '이바다' }).waitFor();
    const everywhere = [...addresses, await keptByBrowser(seen), readFileSync(join(home, 'logs/gateway.log'), 'utf8')];
    expect(everywhere.filter((text) => text.includes(token) || text.includes(token.split('.')[2] ?? ''))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['another begun it', '/signed-in?code=abc&state=def&iss=http://127.0.0.1:1', '이 창에서 시작되지 않았거나'],
    ['nobody begun it', '/signed-in', '이 창에서 시작되지 않았거나'],
  ])('who comes back although %s is not signed in', async (_who, path, words) => {
    const { page, context } = await reader(browser());
    await open(page, path);
    await page.getByText(words).waitFor();
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test.each([
    ['with another state', 'state', 'another'],
    ['with the login of another moment', 'nonce', 'another'],
    ['with a code that somebody else asked for', 'code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
    ['refused by the issuer', 'prompt', 'none'],
  ])('who comes back %s is not signed in', async (_how, name, value) => {
    const { page, context } = await reader(browser());
    await open(page, '/mine');
    await page.route('**/auth?*', async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set(name, value);
      await route.continue({ url: url.href });
    });
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).click();
    if (name !== 'prompt') await page.getByRole('button', { name: '김하늘', exact: true }).click();
    await page.getByText('로그인을 마치지 못했습니다').waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('dure-session'))).toBeNull();
    await page.getByRole('link', { name: '보시던 화면으로 돌아가기' }).click();
    await page.getByText('로그인하면').waitFor();
    expect(new URL(page.url()).pathname).toBe('/mine');
    await context.close();
  });

  test('where the issuer cannot be reached, or says that it is another, nobody leaves for it', async () => {
    const { page, context } = await reader(browser());
    await open(page, '/mine');
    for (const answer of [
      { status: 503 },
      { json: { issuer: 'https://elsewhere.example', authorization_endpoint: 'https://elsewhere.example/auth' } },
    ]) {
      await page.route('**/.well-known/openid-configuration', (route) => route.fulfill(answer));
      await page.getByRole('banner').getByRole('link', { name: '로그인' }).click();
      await page.getByText('로그인 서버에 연결할 수 없습니다').waitFor();
      await page.unroute('**/.well-known/openid-configuration');
      await page.getByRole('link', { name: '보시던 화면으로 돌아가기' }).click();
    }
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).click();
    await choosePerson(page, '김하늘');
    await context.close();
  });

  test('where the gateway offers no sign-in, none is offered and nothing is broken', async () => {
    const { page, context, complaints } = await reader(browser());
    await page.route('**/dashboard.json', (route) => route.fulfill({ json: { signIn: null } }));
    const { id } = await agendaThatCollects();
    await open(page, `/a/${id}`);
    await page.getByText('아직 로그인이 마련되지 않았습니다').waitFor();
    expect(await page.getByRole('link', { name: /로그인|지지하기|후원하기/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('from an act to signing in and back to it; a tap sent twice supports once, and can be withdrawn', async () => {
    const { page, context } = await reader(browser());
    const { id } = await agendaWith(() => true);
    const before = await supportsOf(id);
    await open(page, `/a/${id}`);
    await page.getByRole('link', { name: '지지하기' }).click();
    await choosePerson(page, '한지우');
    const button = page.locator('#support');
    await button.waitFor();
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('support');
    const sent = await loseFirstAnswer(page, 'SupportAgenda');
    await button.dblclick();
    await page.getByText('두 번 눌러도 한 번만 됩니다').waitFor();
    expect(sent).toHaveLength(1);
    expect(await supportsOf(id)).toBe(before + 1);
    await page.reload();
    await page.unroute('**/graphql');
    await page.getByText('✓ 지지함').waitFor();
    expect(await supportsOf(id)).toBe(before + 1);
    await page.locator('#support').dblclick();
    await page.getByText('지지를 거두었습니다.').waitFor();
    expect(await supportsOf(id)).toBe(before);
    await page.getByRole('button', { name: '지지하기' }).click();
    await page.getByText('지지했습니다.').waitFor();
    expect(await supportsOf(id)).toBe(before + 1);
    await context.close();
  });

  test('a pledge of which the answer is lost is made once when it is sent again, and can be taken back', async () => {
    const { page, context } = await reader(browser());
    const { id, campaign } = await agendaThatCollects();
    await open(page, `/a/${id}`);
    await signIn(page, '박솔');
    await page.locator(`#pledge-${campaign.id}`).click();
    const amount = page.getByLabel('금액 (KRW)').first();
    await amount.fill('10,000');
    const sent = await loseFirstAnswer(page, 'PledgeToCampaign');
    const form = page.locator('form').filter({ has: amount });
    const send = form.getByRole('button', { name: '후원하기' });
    await send.dblclick();
    await page.getByText('두 번 눌러도 한 번만 됩니다').waitFor();
    expect(await amount.inputValue()).toBe('10,000');
    await send.click();
    await page.getByText('10,000원 후원해 주셔서 고맙습니다.').waitFor();
    expect(new Set(sent).size).toBe(1);
    expect(sent).toHaveLength(2);
    expect(await tallyOf(id)).toBe(campaign.tally.minorUnits + 10_000);
    await page.getByRole('banner').getByRole('link', { name: '박솔' }).click();
    const line = page.getByRole('listitem').filter({ hasText: '10,000원' }).first();
    await line.getByRole('button', { name: /^거두기/ }).click();
    await line.getByRole('button', { name: /^후원을 거둡니다/ }).click();
    await line.getByText('거두었습니다.').waitFor();
    expect(await tallyOf(id)).toBe(campaign.tally.minorUnits);
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test('who watches sees the tally and the supports move, and those who do not see it are told', async () => {
    const { id, campaign } = await agendaThatCollects();
    const watching = await reader(browser());
    const following = await watch(watching.page, id);
    const followed = JSON.parse(following.request().postData() ?? '{}');
    expect(followed).toMatchObject({ operationName: 'AgendaLive', extensions: { persistedQuery: {} } });
    expect(followed).not.toHaveProperty('query');
    const acting = await reader(browser());
    await open(acting.page, `/a/${id}`);
    await signIn(acting.page, '정나리');
    await acting.page.locator(`#pledge-${campaign.id}`).click();
    await acting.page.getByLabel('금액 (KRW)').first().fill('7,000');
    const expected = `${new Intl.NumberFormat('ko').format((await tallyOf(id)) + 7_000)}원`;
    const seenMoving = watching.page.getByText(expected).first().waitFor();
    const begunAt = performance.now();
    await acting.page.locator('form').getByRole('button', { name: '후원하기' }).first().click();
    await seenMoving;
    process.stdout.write(`seen in the other browser after ${Math.round(performance.now() - begunAt)} ms\n`);
    await expect
      .poll(() => watching.page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining(expected));
    await acting.page.locator('#support').click();
    await acting.page.getByText(/지지했습니다\.|지지를 거두었습니다\./).waitFor();
    const supports = `지지 ${await supportsOf(id)}`;
    await watching.page.locator('main header span', { hasText: supports }).waitFor();
    expect(await accessibilityFaults(watching.page)).toEqual([]);
    await Promise.all([watching.context.close(), acting.context.close()]);
  });

  test('who watches is told of what others say and of what is tried, and sees each when it is there', async () => {
    const { id } = await agendaWith((each) => each.commentCount < 10 && each.state !== 'RECORDED');
    const { page, context, complaints } = await reader(browser());
    await watch(page, id);
    const entries = page.getByRole('region', { name: '의견' }).getByRole('listitem');
    const before = await entries.count();
    const [said, hypothesis] = ['저도 돕겠습니다. 토요일이면 됩니다.', '등불 열 개면 밤길이 밝아질 것입니다.'];
    await act('commentOnAgenda', 'comment { id }', { agendaId: id, body: said, language: 'ko' });
    const more = page.getByRole('button', { name: '새 의견 1건 보기' });
    await more.waitFor();
    // Nothing moves until it is asked for.
    expect(await entries.count()).toBe(before);
    await more.click();
    await entries.getByText(said).waitFor();
    const dueAt = new Date(Date.now() + 90 * 86_400_000).toISOString();
    const tried = { hypothesis, method: '한 달 동안 달아 봅니다.', language: 'ko', dueAt };
    await act('startExperiment', 'experiment { id }', { agendaId: id, ...tried });
    await page.getByRole('region', { name: '실험과 학습 기록' }).getByText(hypothesis).waitFor();
    await page.locator('main header').getByText('실험 중').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('who watches sees a process begin and take its next step', async () => {
    const raised = await act<{ agenda: { id: string } }>('raiseAgenda', 'agenda { id }', {
      ...{ districtCode: '9911054000', categoryKey: 'urban-transport', kind: 'PROPOSAL', language: 'ko' },
      ...{ title: '골목 화단 함께 가꾸기', body: '비어 있는 화단이 세 곳 있습니다.' },
    });
    const { id } = raised.agenda;
    const { page, context, complaints } = await reader(browser());
    await watch(page, id);
    const value = (field: string) => ({ field, text: '화단이 비어 있어 쓰레기가 쌓입니다.' });
    const begun = await act<{ process: { id: string } }>('startProcess', 'process { id }', {
      ...{ agendaId: id, templateKey: 'KOKEILUN', values: [value('problem')] },
    });
    const now = page.locator('main ol [aria-current="step"]');
    await now.getByText('도전과제').waitFor();
    const step = { processId: begun.process.id, expectedVersion: 1 };
    await act('fillFields', 'process { id }', { ...step, values: [value('solution')] });
    await act('takeStep', 'process { id }', { ...step, expectedVersion: 2, step: 'toIdea' });
    await now.getByText('아이디어').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('hands are offered and taken back; who has not registered does that on the way, and need not support', async () => {
    const { page, context } = await reader(browser());
    const agenda = await agendaWith((each) => openNeed(each) !== undefined);
    const { id } = agenda;
    const need = openNeed(agenda);
    await open(page, `/a/${id}`);
    await signIn(page, '나그네');
    await page.locator('#support').click();
    await page
      .locator('main header')
      .getByText(/권한|시민/)
      .first()
      .waitFor();
    await page.locator(`#offer-${need?.id}`).click();
    await page.getByRole('button', { name: '등록하기' }).click();
    await page.getByRole('button', { name: '등록하기' }).waitFor({ state: 'detached' });
    await page.locator(`#offer-${need?.id}`).click();
    await page.getByText('답을 기다립니다.').waitFor();
    await page.getByRole('button', { name: '거두기' }).click();
    await page.locator(`button#offer-${need?.id}`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.close();
  });

  test('when a login ends, what was typed is there and is sent after signing in again', async () => {
    const { page, context } = await reader(browser());
    const { id } = await agendaWith(() => true);
    await open(page, `/a/${id}`);
    await signIn(page, '조다솜');
    await page.getByLabel('의견 쓰기').fill('끊겨도 남는 글');
    await page.evaluate(() => {
      const session = JSON.parse(sessionStorage.getItem('dure-session') ?? '{}');
      sessionStorage.setItem('dure-session', JSON.stringify({ ...session, token: `${session.token}x` }));
    });
    await page.reload();
    await page.getByText('로그인이 만료되었습니다.').first().waitFor();
    expect(await page.getByLabel('의견 쓰기').inputValue()).toBe('끊겨도 남는 글');
    await page.getByRole('banner').getByRole('link', { name: '다시 로그인' }).click();
    // The issuer still knows who it is.
    await page.waitForURL(`${address}/a/${id}`);
    await page.getByRole('button', { name: '의견 남기기' }).click();
    await page.locator('main li').getByText('끊겨도 남는 글').waitFor();
    await context.close();
  });

  test('without a connection an act says so, keeps what was written, and can be sent once it is back', async () => {
    const { page, context } = await reader(browser());
    const { id } = await agendaWith(() => true);
    await open(page, `/a/${id}`);
    await signIn(page, '윤마루');
    await page.getByLabel('의견 쓰기').fill('연결되면 보냅니다');
    await context.setOffline(true);
    await page.getByRole('button', { name: '의견 남기기' }).click();
    await page.getByText('인터넷 연결이 없어 보내지 못했습니다.').waitFor();
    expect(await page.getByLabel('의견 쓰기').inputValue()).toBe('연결되면 보냅니다');
    await context.setOffline(false);
    await page.getByRole('button', { name: '의견 남기기' }).click();
    await page.locator('main li').getByText('연결되면 보냅니다').waitFor();
    await context.close();
  });

  test('nobody sees in the same browser what was another’s: not their record, not what they had typed', async () => {
    const seen = await reader(browser());
    const { page, context } = seen;
    const { id } = await agendaWith(() => true);
    await open(page, `/a/${id}`);
    await signIn(page, '김하늘');
    await page.getByLabel('의견 쓰기').fill('하늘이 쓰다 만 글');
    await page.getByRole('banner').getByRole('link', { name: '김하늘' }).click();
    await page.getByRole('heading', { name: '내가 준 것' }).waitFor();
    await signOut(page);
    await open(page, '/mine');
    await page.getByText('로그인하면').waitFor();
    expect(await page.getByText('김하늘').count()).toBe(0);
    await signIn(page, '박솔');
    await page.getByRole('heading', { name: '내가 준 것' }).waitFor();
    expect(await page.getByText('김하늘').count()).toBe(0);
    await open(page, `/a/${id}`);
    expect(await page.getByLabel('의견 쓰기').inputValue()).toBe('');
    const keptThere = await keptByBrowser(seen);
    expect(keptThere).toContain('Agenda');
    expect(keptThere).not.toContain('viewer');
    await context.close();
  });

  test('who signs out in one tab is signed out in the other, and the next one there finds nothing that was typed', async () => {
    const { page, context, complaints } = await reader(browser());
    const { id } = await agendaWith(() => true);
    await open(page, `/a/${id}`);
    await signIn(page, '김하늘');
    await page.getByLabel('의견 쓰기').fill('하늘이 쓰다 만 글');
    const other = await context.newPage();
    await open(other, `/a/${id}`);
    await other.getByRole('banner').getByRole('link', { name: '로그인' }).click();
    // The issuer knows who it is.
    await other.getByRole('banner').getByText('김하늘').waitFor();
    await signOut(other);
    await page.getByRole('banner').getByRole('link', { name: '로그인' }).waitFor();
    expect(await page.getByText('하늘이 쓰다 만 글').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('하늘이');
    await signIn(page, '박솔');
    expect(await page.getByLabel('의견 쓰기').inputValue()).toBe('');
    // Nor is it mixed up where one signs in after another without signing out.
    await page.getByLabel('의견 쓰기').fill('솔이 쓰다 만 글');
    await page.evaluate(() => {
      const session = JSON.parse(sessionStorage.getItem('dure-session') ?? '{}');
      sessionStorage.setItem('dure-session', JSON.stringify({ ...session, subject: 'another' }));
    });
    await page.reload();
    await page.getByLabel('의견 쓰기').waitFor();
    expect(await page.getByLabel('의견 쓰기').inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
