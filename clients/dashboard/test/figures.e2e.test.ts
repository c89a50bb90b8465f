import { createRandom } from '@dure/local/demo/random';
import { readStack } from '@dure/local/stack/record';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reader } from './browser.ts';
import { behindPages } from './people.ts';
import { type Recount, recounting } from './recount.ts';
import { city, hasBrowser, inBrowser, stackAndBrowser } from './stack.ts';

const { home, address, browser } = await stackAndBrowser();
const { ask } = behindPages(home, address);

const acts = 60;
const residents = ['haneul', 'bada', 'sol', 'byeol', 'nari', 'garam', 'dasom', 'maru'];

describe.skipIf(!hasBrowser)(inBrowser, () => {
  test('whatever people do, each figure of the city and of its districts is what the rows of the databases add up to', async () => {
    const { page, context } = await reader(browser(), { locale: 'en-GB' });
    const before = await shownOf(page, `/m/${city}`);
    expect(await doSomething(acts)).toBeGreaterThan(acts / 3);

    const recount = await recounting(readStack(home)?.databaseUrls ?? {});
    onTestFinished(recount.close);
    const districts = await districtCodes();
    // The districts are read once; the city, which they add up to, until what services tell each other has arrived.
    await expect
      .poll(() => shownOf(page, `/m/${city}`), { timeout: 30_000 })
      .toEqual(expectedOf(await recount.of(city)));
    const counted = new Map<string, Recount>();
    for (const code of districts) counted.set(code, await recount.of(code));
    const mean = meanOf([...counted.values()].map(measuresOf));
    for (const [code, count] of counted) {
      expect(await shownOf(page, `/d/${code}`), code).toEqual(expectedOf(count));
      expect(await standingOn(page), code).toEqual(count.standing);
      expect(await comparedOn(page), code).toEqual(measuresOf(count).map((here, at) => [here, mean[at]]));
    }
    expect(await shownOf(page, `/m/${city}`)).not.toEqual(before);

    await page.goto(`${address}/m/${city}`);
    for (const code of districts) {
      const row = page.locator('tbody tr').filter({ has: page.locator(`a[href="/d/${code}"]`) });
      await row.waitFor();
      const cells = await row.locator('td').allInnerTexts();
      const count = counted.get(code);
      expect(cells.map(numbersIn), code).toEqual(count === undefined ? [] : rowOf(count));
    }
    await context.close();
  });

  const districtCodes = async (): Promise<string[]> => {
    const answer = await ask<{ municipality: { districts: { code: string }[] } }>(
      null,
      `{ municipality(code: "${city}") { districts { code } } }`,
    );
    return answer.municipality.districts.map(({ code }) => code);
  };

  /** What the five figures of a page say, to the last digit. */
  async function shownOf(page: Page, path: string): Promise<Record<string, unknown>> {
    await page.goto(`${address}${path}`);
    await page.locator('main h1').waitFor();
    const figures = page.locator('main dl[aria-label="The five flows"] > div');
    const [agendas = '', resources = '', money = '', hands = '', learning = ''] = await figures.allInnerTexts();
    const headline = async (at: number): Promise<string> => {
      const value = figures.nth(at).locator('dd').first();
      return (await value.locator('data').count()) > 0
        ? ((await value.locator('data').getAttribute('title')) ?? '')
        : await value.innerText();
    };
    const part = (text: string, words: RegExp): number => numbersIn(words.exec(text)?.[0] ?? '')[0] ?? Number.NaN;
    const seats = numbersIn(/[\d,]+ of [\d,]+ seats?/.exec(hands)?.[0] ?? '');
    return {
      agendas: numbersIn(await headline(0))[0],
      open: part(agendas, /[\d,]+ open/),
      supports: part(agendas, /[\d,]+ supports?/),
      resources: numbersIn(await headline(1))[0],
      spaces: part(resources, /[\d,]+ spaces?/),
      stale: part(resources, /[\d,]+ to verify/),
      pledged: numbersIn(await headline(2)).sort(),
      pledges: part(money, /[\d,]+ pledges?/),
      collecting: part(money, /[\d,]+ campaigns? open/),
      secured: part(money, /[\d,]+ secured/),
      members: numbersIn(await headline(3))[0],
      needsOpen: part(hands, /[\d,]+ needs? open/),
      filled: seats[0],
      wanted: seats[1],
      hours: part(hands, /[\d,]+ hours? given/),
      records: numbersIn(await headline(4))[0],
      succeeded: part(learning, /succeeded [\d,]+/i),
      partly: part(learning, /partly[a-z ]* [\d,]+/i),
      failed: part(learning, /failed [\d,]+/i),
      overdue: part(learning, /[\d,]+ records? late/),
    };
  }

  /** What the district page says of each measure: here, and in the mean. */
  async function comparedOn(page: Page): Promise<(number | undefined)[][]> {
    const rows = page.getByRole('region', { name: 'Compared with the mean of the city' }).locator('tbody tr');
    const told: (number | undefined)[][] = [];
    for (const row of await rows.all()) {
      const [here = '', mean = ''] = await row.locator('td').allInnerTexts();
      told.push([numbersIn(here)[0], numbersIn(mean)[0]]);
    }
    return told;
  }

  /** What the bars of the district page say, each by what the address to which it leads asks for. */
  async function standingOn(page: Page): Promise<Record<string, number | undefined>> {
    const rows = page.getByRole('region', { name: 'Agendas by maturity, state and stage' }).locator('tbody tr');
    const told: (readonly [string, number | undefined])[] = [];
    for (const row of await rows.all()) {
      const { searchParams } = new URL((await row.getByRole('link').getAttribute('href')) ?? '', address);
      searchParams.delete('district');
      told.push([searchParams.toString(), numbersIn(await row.getByRole('cell').innerText())[0]]);
    }
    return Object.fromEntries(told.filter(([, value]) => value !== 0));
  }

  /** Does so many things as the people of the city, by chance; answers how many were not refused. */
  async function doSomething(times: number): Promise<number> {
    const random = createRandom('figures');
    const one = <T>(list: readonly T[]): T | undefined => list[random.int(0, list.length - 1)];
    const { agendas, campaigns, resources } = await thingsInTheCity();
    let done = 0;
    for (let at = 0; at < times; at += 1) {
      const person = one(residents) ?? '';
      const agendaId = one(agendas);
      const doing: readonly (readonly [string, string, object])[] = [
        [person, 'raiseAgenda', agendaOf(at, one(districtsOfAgendas) ?? '')],
        [person, 'supportAgenda', { agendaId }],
        [person, 'withdrawSupport', { agendaId }],
        [
          person,
          'pledge',
          { campaignId: one(campaigns), amount: { minorUnits: random.int(1, 90) * 1_000, currency: 'KRW' } },
        ],
        ['steward', 'withdrawResource', { resourceId: one(resources) }],
        [person, 'startProcess', { agendaId, templateKey: 'CHIBA', values: [{ field: 'place', point }] }],
      ];
      const act = one(doing);
      if (act === undefined) continue;
      const [who, mutation, input] = act;
      if (await succeeds(who, mutation, { ...input, idempotencyKey: `by-chance-${at}` })) done += 1;
    }
    return done + (await declineSome());
  }

  /** Of the processes that were begun every second one ends; answers how many. */
  async function declineSome(): Promise<number> {
    const { processes } = await ask<{ processes: { nodes: { id: string; version: number }[] } }>(
      null,
      '{ processes(first: 50, filter: {templateKey: "CHIBA", stage: "REPORTED"}) { nodes { id version } } }',
    );
    const some = processes.nodes.filter((_, at) => at % 2 === 0);
    for (const { id: processId, version: expectedVersion } of some) {
      const input = { processId, expectedVersion, step: 'decline', note: 'It is mended already.' };
      expect(await succeeds('official', 'takeStep', input)).toBe(true);
    }
    return some.length;
  }

  const point = { longitude: 127, latitude: 37 };
  const districtsOfAgendas = ['9911051000', '9911054000', '9911056000'];
  const agendaOf = (at: number, districtCode: string) => ({
    ...{ districtCode, categoryKey: 'urban-transport', kind: at % 2 === 0 ? 'PROPOSAL' : 'COMPLAINT', language: 'en' },
    ...{ title: `A bench at stop ${at}`, body: 'The bus comes twice an hour.' },
  });

  async function succeeds(person: string, mutation: string, input: object): Promise<boolean> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const answer = await ask<Record<string, { __typename: string }>>(
      person,
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    );
    return answer[mutation]?.__typename === `${type}Success`;
  }

  async function thingsInTheCity() {
    const { municipality, campaigns, resources } = await ask<{
      municipality: { agendas: { nodes: { id: string }[] } };
      campaigns: { nodes: { id: string; goal: { currency: string } }[] };
      resources: { nodes: { id: string }[] };
    }>(
      null,
      `{ municipality(code: "${city}") { agendas(first: 40, filter: {state: OPEN}) { nodes { id } } }
        campaigns(first: 50, filter: {state: PUBLISHED}) { nodes { id goal { currency } } }
        resources(first: 40) { nodes { id } } }`,
    );
    return {
      agendas: municipality.agendas.nodes.map(({ id }) => id),
      campaigns: campaigns.nodes.filter(({ goal }) => goal.currency === 'KRW').map(({ id }) => id),
      resources: resources.nodes.map(({ id }) => id),
    };
  }
});

/** All numbers that stand in a text. */
const numbersIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

const expectedOf = ({ pledged, standing: _, ...counts }: Recount) => ({
  ...counts,
  pledged: sumsOf(pledged).sort(),
});
/** A place without any pledge says so in won. */
const sumsOf = (pledged: Recount['pledged']): number[] => {
  const sums = Object.values(pledged).filter((sum) => sum > 0);
  return sums.length === 0 ? [0] : sums;
};

/** The row of a district beside the map. */
const rowOf = ({ open, agendas, supports, resources, pledged, filled, records }: Recount): number[][] => [
  ...[[open], [agendas], [supports], [resources]],
  ...[sumsOf(pledged), [filled], [records]],
];

/** The measures by which a district is compared with the mean; of money only won can be added up. */
const measuresOf = ({ open, agendas, supports, resources, pledged, filled, records }: Recount): number[] => [
  ...[open, agendas, supports, resources, pledged.KRW ?? 0, filled, records],
];

const meanOf = (districts: readonly (readonly number[])[]): number[] =>
  (districts[0] ?? []).map((_, at) =>
    Math.round(districts.reduce((sum, measures) => sum + (measures[at] ?? 0), 0) / districts.length),
  );
