import { setTimeout as pause } from 'node:timers/promises';
import { requestToken } from '@dure/local/issuer/request-token';
import { startLoad } from '../load/load.ts';
import type { City } from './cities.ts';
import { type Question, questionBytes } from './questions.ts';

const people = 50;

/** The `Authorization` headers of people of the city. Tokens outlast a restart of everything, as the keys of the issuer do. */
export async function peopleOf(city: City): Promise<readonly string[]> {
  const known = peopleOfCities.get(city.home);
  if (known !== undefined) return known;
  const authorizations: string[] = [];
  // One after the other: an issuer that has just started signs slowly.
  for (let index = 1; index <= people; index += 1) {
    const person = `member-${String(index).padStart(3, '0')}`;
    authorizations.push(`Bearer ${await requestToken(city.stack.issuerUrl, person)}`);
  }
  peopleOfCities.set(city.home, authorizations);
  return authorizations;
}

const peopleOfCities = new Map<string, readonly string[]>();

type Asking = {
  readonly clients: number;
  /** The number of the first asking. */
  readonly first: number;
  /** For so long, or so many times. */
  readonly seconds?: number;
  readonly most?: number;
};

type Told = {
  readonly latenciesMs: Float64Array;
  /** Of all answers together, as they come from the gateway. */
  readonly bytes: number;
  /** Answers with an error, or with another status than 200, and the first of them. */
  readonly wrong: number;
  readonly firstWrong: string;
};

/** Asks a question of a city over real connections; the times are sorted. */
export async function ask(
  city: City,
  question: Question,
  authorizations: readonly string[],
  { clients, first, seconds, most = Number.POSITIVE_INFINITY }: Asking,
): Promise<Told> {
  const port = Number(new URL(city.stack.graphUrl).port);
  let [sent, bytes, wrong, firstWrong] = [0, 0, 0, ''];
  const load = startLoad({
    ...{ port, connections: clients },
    next: () => {
      if (sent >= most) return null;
      sent += 1;
      // No two in flight are of the same person, so that none is answered together with another.
      return questionBytes(port, question, first + sent, authorizations[sent % authorizations.length] ?? '');
    },
    onAnswer: (head, body) => {
      bytes += body.length;
      if (head.startsWith('HTTP/1.1 200') && !body.includes('"errors":')) return;
      wrong += 1;
      if (wrong === 1) firstWrong = excerptOf(head, body.toString());
    },
  });
  if (seconds !== undefined) {
    await pause(seconds * 1_000);
    await load.stop();
  } else await load.finished;
  return { latenciesMs: load.sample().latenciesMs, bytes, wrong, firstWrong };
}

const excerptOf = (head: string, body: string): string =>
  `${head.split('\r\n', 1)[0]} ${body.slice(Math.max(0, body.indexOf('"errors":'))).slice(0, 400)}`;
