import type { Page } from 'playwright-core';

/** What the graph answers. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
/** What is shown in its place. */
export type Change = (answer: Json) => Json;

/** A picture of the dashboard. */
export type Shot = {
  readonly name: string;
  /** As whom; as nobody where it is left out. */
  readonly as?: 'haneul' | 'secretariat' | 'operator';
  /** What of the graph's answer is to be otherwise. */
  readonly change?: Change;
  /** It has no heading yet. */
  readonly isHeld?: true;
  /** Goes there. */
  find(page: Page, address: string): Promise<unknown>;
};

const city = 'm/9911000000';
const district = 'd/9911054000';
const at = (path: string) => (page: Page, address: string) => page.goto(`${address}${path}`);

/** The city, once its map is drawn. */
const cityWithMap = async (page: Page, address: string) => {
  await page.goto(`${address}${city}`);
  await page.locator('svg a').first().waitFor();
};

/** The agenda that most support, of those that are asked for. */
const agendaOf = (asked: string) => async (page: Page, address: string) => {
  await page.goto(`${address}${city}/agendas?sort=MOST_SUPPORTED&${asked}`);
  await page.locator('main section ul li a').first().click();
  await page.waitForURL(/\/a\//);
};

const programme = async (page: Page, address: string) => {
  await page.goto(`${address}${city}/programmes`);
  await page.locator('main ul li a').last().click();
  await page.waitForURL(/\/p\//);
};

/** An agenda on which a process runs. */
const process = async (page: Page, address: string) => {
  await programme(page, address);
  await page.locator('main section ul li a').last().click();
  await page.waitForURL(/\/a\//);
};

/** Writes where one can, and sends nothing. */
const acting = async (page: Page, address: string) => {
  await page.goto(`${address}${city}`);
  await page.locator('main a[href^="/a/"]').first().click();
  await page.locator('#support').waitFor();
  const pledge = page.locator('button[id^="pledge-"]').first();
  if ((await pledge.count()) === 0) return;
  await pledge.click();
  const form = page
    .locator('form')
    .filter({ has: page.locator('input[inputmode="decimal"]') })
    .first();
  await form.locator('input[inputmode="decimal"]').fill('-5000');
  await form.locator('button[type="submit"]').click();
};

/** Answers the first that waits, without writing anything. */
const answering = async (page: Page, address: string) => {
  await page.goto(`${address}${city}/secretariat`);
  const first = page.locator('main button[aria-expanded]').first();
  await page.locator('main h2').first().waitFor();
  if ((await first.count()) === 0) return;
  await first.click();
  await page.locator('main form button[type="submit"]').first().click();
};

/** The same again, with something else in the place of what it is asked about. */
const everywhere =
  (change: (name: string, value: Json) => Json | undefined): Change =>
  (answer) => {
    const walk = (name: string, value: Json): Json => {
      const changed = change(name, value);
      if (changed !== undefined) return changed;
      if (Array.isArray(value)) return value.map((each: Json) => walk(name, each));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(key, each)]));
    };
    return walk('', answer);
  };

/** As in a place where nothing has been done yet. */
const empty = everywhere((name, value) => {
  if (name === 'municipalities') return value;
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return [];
  if (name === 'population' || name === 'endCursor') return null;
  return name === 'hasNextPage' ? false : undefined;
});

const longTitle = '하천산책로조명을더밝게하고벤치를놓아누구나쉬어갈수있게해달라는주민들의오래된바람'.repeat(4);
const longTitles = everywhere((name, value) =>
  (name === 'title' || name === 'whatWasLearned') && typeof value === 'string' ? longTitle : undefined,
);

/** Each thing of a list five times, so that there are a hundred. */
const hundred = everywhere((name, value) => {
  if (name !== 'nodes' || !Array.isArray(value)) return undefined;
  const copy = (node: Json, number: number): Json =>
    typeof node === 'object' && node !== null && 'id' in node ? { ...node, id: `${String(node.id)}-${number}` } : node;
  return [0, 1, 2, 3, 4].flatMap((number) => value.map((node: Json) => copy(node, number)));
});

/** As while the funding service does not answer. */
const withoutFunding: Change = (answer) => {
  const parts = ['fundingSummary', 'openCampaigns', 'campaigns', 'pledges', 'inKindPledges'];
  const left = everywhere((name) => (parts.includes(name) ? null : undefined))(answer);
  const extensions = { code: 'UNAVAILABLE', subgraph: 'funding' };
  return { ...(left as object), errors: [{ message: 'The service does not answer.', extensions }] };
};

const hold = async (page: Page, address: string) => {
  await page.route('**/graphql', () => undefined);
  await page.goto(`${address}${city}`);
  await page.locator('main [aria-hidden="true"]').first().waitFor();
};

const failing = async (page: Page, address: string) => {
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto(`${address}${city}/learning`);
  await page.locator('main [role="alert"]').waitFor();
};

/** Every page, and the states in which it may be. */
export const shots: readonly Shot[] = [
  { name: 'city', find: cityWithMap },
  { name: 'district', find: at(district) },
  { name: 'agendas', find: at(`${city}/agendas`) },
  { name: 'agenda', find: agendaOf('state=RECORDED') },
  { name: 'agenda-collecting', find: agendaOf('campaign=yes') },
  { name: 'process', find: process },
  { name: 'programmes', find: at(`${city}/programmes`) },
  { name: 'programme', find: programme },
  { name: 'learning', find: at(`${city}/learning`) },
  {
    name: 'record',
    find: async (page, address) => {
      await page.goto(`${address}${city}/learning`);
      await page.locator('main section ul li a').first().click();
      await page.waitForURL(/\/r\//);
    },
  },
  { name: 'resources', find: at(`${city}/resources`) },
  { name: 'waiting', find: at(`${city}/waiting?what=needs`) },
  { name: 'secretariat-of-nobody', find: at(`${city}/secretariat`) },
  { name: 'operator-of-nobody', find: at('operator') },
  { name: 'mine-of-nobody', find: at('mine') },
  { name: 'unknown-city', find: at('m/1111000000') },
  { name: 'unknown-agenda', find: at('a/01a22d01-f308-72e9-b3af-e2e68b1fdf94') },
  { name: 'unknown-address', find: at('somewhere/else') },
  { name: 'misasked', find: at(`${city}/agendas?after=nonsense`) },
  { name: 'filtered-out', find: at(`${city}/agendas?q=zzzz&state=GONE`) },
  { name: 'empty-city', change: empty, find: at(city) },
  { name: 'empty-district', change: empty, find: at(district) },
  { name: 'empty-agendas', change: empty, find: at(`${city}/agendas`) },
  { name: 'empty-learning', change: empty, find: at(`${city}/learning`) },
  { name: 'empty-agenda', change: empty, find: agendaOf('state=OPEN') },
  { name: 'hundred-agendas', change: hundred, find: at(`${city}/agendas`) },
  { name: 'long-titles-city', change: longTitles, find: cityWithMap },
  { name: 'long-titles-agenda', change: longTitles, find: agendaOf('state=RECORDED') },
  { name: 'long-titles-learning', change: longTitles, find: at(`${city}/learning`) },
  { name: 'down-city', change: withoutFunding, find: cityWithMap },
  { name: 'down-agenda', change: withoutFunding, find: agendaOf('campaign=yes') },
  { name: 'loading', isHeld: true, find: hold },
  { name: 'failed', isHeld: true, find: failing },
  { name: 'mine', as: 'haneul', find: at('mine') },
  { name: 'mine-empty', as: 'haneul', change: empty, find: at('mine') },
  { name: 'mine-down', as: 'haneul', change: withoutFunding, find: at('mine') },
  { name: 'acting', as: 'haneul', find: acting },
  { name: 'secretariat-of-a-citizen', as: 'haneul', find: at(`${city}/secretariat`) },
  { name: 'secretariat', as: 'secretariat', find: at(`${city}/secretariat`) },
  { name: 'secretariat-empty', as: 'secretariat', change: empty, find: at(`${city}/secretariat`) },
  { name: 'secretariat-long', as: 'secretariat', change: longTitles, find: at(`${city}/secretariat`) },
  { name: 'answering', as: 'secretariat', find: answering },
  {
    name: 'operator',
    as: 'operator',
    find: async (page, address) => {
      await page.goto(`${address}operator`);
      await page.locator('main table').first().waitFor();
    },
  },
];
