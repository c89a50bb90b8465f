import { whereAsked } from '@dure/kit/conditions';
import { rows, statementSettings } from '@dure/kit/database';
import { gramsFunction, holding, type Searched } from '@dure/kit/words';
import { createRandom } from '@dure/local/demo/random';
import { expect, test } from 'vitest';
import { mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
await db.query(gramsFunction('grams'));
await db.query('CREATE TABLE notes (id bigint PRIMARY KEY, words text NOT NULL)');

const searched: Searched = {
  words: 'lower(n.words)',
  written: 'n.words',
  grams: 'grams(lower(n.words))',
  ofLetters: (text) => [[text, (word) => `strpos(lower(n.words), lower(${word})) > 0`]],
};

async function found(text: string, isOfFew: boolean): Promise<string[]> {
  const { where, parameters } = whereAsked([...holding(text, searched, isOfFew)]);
  const notes = await rows<{ id: string }>(
    db,
    `SELECT id FROM notes n WHERE ${where.join(' AND ')} ORDER BY id`,
    parameters,
  );
  return notes.map(({ id }) => id);
}

/** Syllables, characters, letters with and without cases, wide and narrow, beyond the first plane, and taken apart. */
const signs = [
  '가',
  '나',
  '다',
  '팝',
  '漢',
  '字',
  '𠀀',
  'Ａ',
  'ａ',
  'Ⅷ',
  'K',
  'k',
  'É',
  '1',
  ' ',
  '·',
  '\u1100',
  '\u1161',
];
const random = createRandom('words');
const textOf = (length: number) => Array.from({ length }, () => signs[random.int(0, signs.length - 1)]).join('');

test('whatever signs a text is made of, each part of it is found by the index where it is found by reading all', async () => {
  const texts = Array.from({ length: 200 }, () => textOf(random.int(1, 12)));
  await db.query('INSERT INTO notes SELECT * FROM unnest($1::bigint[], $2::text[])', [texts.map((_, at) => at), texts]);
  let times = 0;
  for (const text of texts) {
    const all = [...text];
    const from = random.int(0, all.length - 1);
    const part = all.slice(from, from + random.int(1, 4)).join('');
    if (part.trim() === '') continue;
    expect(await found(part, false), part).toEqual(await found(part, true));
    times += 1;
  }
  expect(times).toBeGreaterThan(100);
});

test('a text as long as the longest record is taken apart', async () => {
  const [row] = await rows<{ count: number }>(db, 'SELECT cardinality(grams($1)) AS count', ['가나다'.repeat(17_000)]);
  expect(row?.count).toBe(6);
});

test('connections ask Postgres for room for the places of a common word, and for neither workers nor compiling', async () => {
  for (const [name, value] of Object.entries(statementSettings)) {
    expect(await rows(db, `SELECT current_setting('${name}') AS value`), name).toEqual([{ value }]);
  }
});
