import { requestToken } from '@dure/local/issuer/request-token';
import { readStack } from '@dure/local/stack/record';
import type { Page, Route } from 'playwright-core';
import type { Reader } from './browser.ts';

const city = '9911000000';

export type Campaign = { id: string; state: string; tally: { minorUnits: number }; goal: { currency: string } };
/** Of an agenda, what people can do something for. */
export type Lively = {
  id: string;
  state: string;
  supportCount: number;
  commentCount: number;
  campaigns: { nodes: Campaign[] };
  needs: { nodes: { id: string; state: string }[] };
};

/** What stands behind the pages of a running stack, asked past them. */
export function behindPages(home: string, address: string) {
  /** Asks the graph as a person, or as nobody. */
  async function ask<Data>(person: string | null, query: string, variables: object = {}): Promise<Data> {
    const token = person === null ? null : await requestToken(readStack(home)?.issuerUrl ?? '', person);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }
  /** Does something as a person of the demo city, 김하늘 where none is named; throws the refusal where it is refused. */
  async function act<Success>(mutation: string, success: string, input: object, person = 'haneul'): Promise<Success> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const text = `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) {
      ... on ${type}Success { ${success} } ... on UserError { message } } }`;
    const { result } = await ask<{ result: Success & { message?: string } }>(person, text, { input });
    if (result.message !== undefined) throw new Error(`${mutation}: ${result.message}`);
    return result;
  }
  /** An agenda that is not closed and has what is looked for. */
  async function agendaWith(fits: (agenda: Lively) => boolean): Promise<Lively> {
    const { municipality } = await ask<{ municipality: { agendas: { nodes: Lively[] } } }>(
      null,
      `{ municipality(code: "${city}") { agendas(first: 100) { nodes { id state supportCount commentCount
        campaigns(first: 5) { nodes { id state tally { minorUnits } goal { currency } } }
        needs(first: 10) { nodes { id state } } } } } }`,
    );
    const found = municipality.agendas.nodes.find((agenda) => agenda.state !== 'CLOSED' && fits(agenda));
    if (found === undefined) throw new Error('The demo city has no such agenda.');
    return found;
  }
  const agendaById = (id: string): Promise<Lively> => agendaWith((agenda) => agenda.id === id);
  return { ask, act, agendaWith, agendaById };
}

/** The campaign of an agenda that collects won; undefined where there is none. */
export const collecting = ({ campaigns }: Lively): Campaign | undefined =>
  campaigns.nodes.find(({ state, goal }) => state === 'PUBLISHED' && goal.currency === 'KRW');

/** The need of an agenda that has a seat; undefined where there is none. */
export const openNeed = ({ needs }: Lively) => needs.nodes.find(({ state }) => state === 'OPEN');

const signInLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: /로그인|Sign in/ });

/** On the login page of the issuer: is that person, and back. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('banner').locator('a[href="/mine"]').waitFor();
}

/** Signs in from the header. */
export async function signIn(page: Page, name: string): Promise<void> {
  await signInLink(page).click();
  await choosePerson(page, name);
}

/** Signs out of the page and of the issuer. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '로그아웃' }).click();
  await page.getByRole('button', { name: '로그아웃하기' }).click();
  await signInLink(page).waitFor();
}

/** Loses the answer to the first request of an operation, after the graph has done it. Answers what was sent. */
export async function loseFirstAnswer(page: Page, operation: string): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/graphql', async (route: Route) => {
    const body = route.request().postData() ?? '{}';
    if ((JSON.parse(body) as { operationName?: string }).operationName !== operation) return route.continue();
    sent.push(body);
    if (sent.length > 1) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  return sent;
}

/** All that a browser keeps longer than a window. */
export const keptByBrowser = ({ page }: Reader): Promise<string> => page.evaluate(readAll);

/** In the words of a page, of which the types here know nothing. */
const readAll = `(async () => {
  const valuesOf = ({ name }) => new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) return resolve([]);
      const transaction = database.transaction(stores);
      const found = stores.map((store) => transaction.objectStore(store).getAll());
      transaction.oncomplete = () => {
        database.close();
        resolve(found.map(({ result }) => result));
      };
    };
  });
  const databases = await indexedDB.databases();
  return JSON.stringify([{ ...localStorage }, await Promise.all(databases.map(valuesOf))]);
})()`;
