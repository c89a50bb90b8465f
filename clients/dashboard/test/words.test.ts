import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Words = { readonly [name: string]: string | Words };

const folder = join(import.meta.dirname, '../src');
const files = [...globSync('*/words.ts', { cwd: folder }), 'words/common.ts'];

/** Every sentence of a language with its name, whatever it stands in. */
function sentences(words: Words, above = ''): (readonly [name: string, sentence: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : sentences(value, `${above}${key}.`),
  );
}

const isForm = (name: string): boolean => /_(one|other)$/.test(name);
/** A number before several of something; a service or a place is none. */
const countsSeveral = /\{\{(?!service|place)\w+\}\} (?:\w+ )?(?!is\b|as\b|this\b|its\b|less\b)[a-z]+s\b/;
/** Said only of several. */
const neverOne = ['agenda/words.ts: times'];

test('where English counts several of something there is a sentence for one, too', async () => {
  expect(files.length).toBeGreaterThan(10);
  const faults: string[] = [];
  for (const file of files) {
    const [words] = Object.values((await import(join(folder, file))) as Record<string, { readonly en: Words }>);
    const english = new Map(sentences(words?.en ?? {}));
    expect(english.size, file).toBeGreaterThan(0);
    for (const [name, sentence] of english) {
      const where = `${file.replaceAll('\\', '/')}: ${name}`;
      const other = name.replace(/_(one|other)$/, (_, form) => (form === 'one' ? '_other' : '_one'));
      if (isForm(name) && !english.has(other)) faults.push(`${where}: without ${other}`);
      if (countsSeveral.test(sentence) && !isForm(name) && !neverOne.includes(where))
        faults.push(`${where}: ${sentence}`);
    }
  }
  expect(faults).toEqual([]);
});
