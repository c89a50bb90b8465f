import { readLocalSettings } from '@dure/local/settings';
import { homeForTests } from '@dure/local/test/home';
import { afterAll, expect, test } from 'vitest';
import { openCity } from './cities.ts';
import { whatGrows } from './growing.ts';
import { questionsTo } from './questions.ts';

const { home, port, remove } = await homeForTests();
afterAll(remove);

test('a generated city is as the services would have left it, and nothing that the dashboard asks reads a growing table whole', async () => {
  const city = await openCity({
    settings: readLocalSettings({ DURE_HOME: home, PORT: String(port), DURE_TRANSPORT: 'http' }),
    ...{ seed: 1, agendas: 1_000, place: 0, isRecounted: true, env: process.env, note: () => undefined },
  });
  try {
    const questions = await questionsTo(city.plan, city.urlOf('agenda'));
    expect(await whatGrows(city, questions, () => undefined)).toEqual([]);
  } finally {
    await city.remove();
  }
});
