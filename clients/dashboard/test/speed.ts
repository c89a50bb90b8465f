import { say } from '@dure/kit/language';
import { Misuse, Problem, runCommand } from '@dure/local/cli/command';
import { readLocalSettings } from '@dure/local/settings';
import { requireRunningStack } from '@dure/local/stack/record';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findChromium, openBrowser } from './browser.ts';

/** As a middling telephone on a middling network: what Lighthouse assumes. */
const conditions = { cpuSlowdown: 4, latencyMs: 150, downBytesPerSecond: 1_638_400 / 8, upBytesPerSecond: 768_000 / 8 };
const viewport = { width: 412, height: 823 };
/** After this without a request, a page has what it wants. */
const settledMs = 1_000;
const longestMs = 120_000;
const notSettled = (): string =>
  say({ ko: '화면이 2분 동안 계속 무언가를 받고 있습니다.', en: 'A page went on loading for two minutes.' });

runCommand({
  name: 'npm run page-speed',
  about: {
    ko: '느린 전화기와 느린 망에서 실행 중인 두레의 화면이 얼마나 빨리 보이고 얼마를 받는지 잽니다.',
    en: 'Measures how soon the pages of the running Dure are seen, and what they load, on a slow telephone and network.',
  },
  options: { visits: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
  help: [
    {
      flag: '--visits N',
      about: {
        ko: '화면마다 새로 여는 횟수 (기본값: 5), 가운뎃값',
        en: 'first visits to each page (default: 5), of which the median counts',
      },
    },
    { flag: '--json', about: { ko: '표 대신 JSON', en: 'JSON instead of the table' } },
  ],
  run: async ({ visits, json }) => {
    const times = /^[1-9]\d?$/.test(visits) ? Number(visits) : Number.NaN;
    if (Number.isNaN(times)) throw new Misuse(`--visits ${visits}`);
    const { graphUrl } = requireRunningStack(readLocalSettings(process.env).home);
    const chromium = findChromium(process.env);
    if (chromium === null) throw new Problem(say({ ko: 'Chromium을 찾지 못했습니다.', en: 'There is no Chromium.' }));
    const browser = await openBrowser(chromium);
    try {
      const rows = await measureAll(browser, new URL('/', graphUrl).href, times);
      console.log(json ? JSON.stringify(rows, null, 2) : tableOf(rows));
    } finally {
      await browser.close();
    }
  },
});

/** Times in milliseconds since the address was asked for; bytes as they came over the network. */
type Visit = {
  readonly firstContentMs: number;
  readonly largestContentMs: number;
  /** How long tasks of more than 50 ms kept the page from answering, beyond those 50. */
  readonly blockedMs: number;
  /** How much of what was seen moved by itself, from 0. */
  readonly shift: number;
  readonly scriptBytes: number;
  readonly styleBytes: number;
  readonly fontBytes: number;
  readonly totalBytes: number;
  readonly requests: number;
};
type Row = Visit & { readonly page: string; readonly visit: 'first' | 'again' };

async function measureAll(browser: Browser, address: string, times: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(await pathsOf(browser, address))) {
    const both: { first: Visit; again: Visit }[] = [];
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext({ locale: 'ko-KR', viewport });
      both.push({ first: await visit(context, path), again: await visit(context, path) });
      await context.close();
      console.error(`${page} ${time + 1}/${times}`);
    }
    for (const which of ['first', 'again'] as const) {
      rows.push({ page, visit: which, ...medianOf(both.map((one) => one[which])) });
    }
  }
  return rows;
}

/** The addresses of one page of each kind. */
async function pathsOf(browser: Browser, address: string): Promise<Record<string, string>> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForURL(/\/m\/\d+$/);
  const city = page.url();
  const district = await firstLink(page, 'tbody a');
  await page.goto(`${city}/agendas?sort=MOST_SUPPORTED`);
  const agenda = await firstLink(page, 'main ul li a');
  await context.close();
  return { city, district, agendas: `${city}/agendas`, agenda };
}

async function firstLink(page: Page, selector: string): Promise<string> {
  const href = await page.locator(selector).first().getAttribute('href');
  return new URL(href ?? '', page.url()).href;
}

async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const { cpuSlowdown: rate, latencyMs: latency, downBytesPerSecond, upBytesPerSecond } = conditions;
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: downBytesPerSecond, uploadThroughput: upBytesPerSecond },
  });
  await page.addInitScript(watching);
  const loads = watchLoads(devtools);
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await loads.settled();
  const seen = (await page.evaluate('globalThis.dureSeen')) as Omit<Visit, keyof ReturnType<typeof loads.sums>>;
  await page.close();
  return { ...seen, ...loads.sums() };
}

type Devtools = Awaited<ReturnType<BrowserContext['newCDPSession']>>;

/** Adds up what comes over the network. */
function watchLoads(devtools: Devtools) {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const underway = new Set<string>();
  let lastAt = performance.now();
  const moved = (): void => {
    lastAt = performance.now();
  };
  const ended = (requestId: string): void => {
    if (underway.delete(requestId)) moved();
  };
  devtools.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => {
    underway.add(requestId);
    kinds.set(requestId, type);
    moved();
  });
  // A stream of events has no end.
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType === 'text/event-stream') ended(requestId);
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => ended(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
    ended(requestId);
  });
  const sumOf = (...wanted: string[]): number =>
    [...bytes].reduce((sum, [id, length]) => sum + (wanted.includes(kinds.get(id) ?? '') ? length : 0), 0);
  return {
    settled: async (): Promise<void> => {
      const began = performance.now();
      while (underway.size > 0 || performance.now() - lastAt < settledMs) {
        if (performance.now() - began > longestMs) throw new Problem(notSettled());
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    sums: () => ({
      scriptBytes: sumOf('Script'),
      styleBytes: sumOf('Stylesheet'),
      fontBytes: sumOf('Font'),
      totalBytes: [...bytes.values()].reduce((sum, length) => sum + length, 0),
      // What the browser had already took nothing.
      requests: [...bytes.values()].filter((length) => length > 0).length,
    }),
  };
}

/** Runs in the page before everything else. */
const watching = `globalThis.dureSeen = { firstContentMs: 0, largestContentMs: 0, blockedMs: 0, shift: 0 };
const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') dureSeen.firstContentMs = entry.startTime; });
watch('largest-contentful-paint', (entry) => { dureSeen.largestContentMs = entry.startTime; });
watch('longtask', (entry) => { dureSeen.blockedMs += Math.max(0, entry.duration - 50); });
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) dureSeen.shift += entry.value; });`;

function medianOf(visits: readonly Visit[]): Visit {
  const middle = (pick: (visit: Visit) => number): number => {
    const sorted = visits.map(pick).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const names = Object.keys(visits[0] ?? {}) as (keyof Visit)[];
  return Object.fromEntries(names.map((name) => [name, middle((visit) => visit[name])])) as Visit;
}

function tableOf(rows: readonly Row[]): string {
  const kB = (bytes: number): string => (bytes / 1_000).toFixed(0);
  const head = [
    'page',
    'visit',
    'first content s',
    'largest content s',
    'blocked ms',
    'shift',
    'script kB',
    'style kB',
    'font kB',
    'all kB',
    'requests',
  ];
  const lines = rows.map((row) => [
    ...[row.page, row.visit, (row.firstContentMs / 1_000).toFixed(2), (row.largestContentMs / 1_000).toFixed(2)],
    ...[row.blockedMs.toFixed(0), row.shift.toFixed(3), kB(row.scriptBytes), kB(row.styleBytes), kB(row.fontBytes)],
    ...[kB(row.totalBytes), String(row.requests)],
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at < 2 ? '---' : '--:'))), ...lines.map(line)].join('\n');
}
