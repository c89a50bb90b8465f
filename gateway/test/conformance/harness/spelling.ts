import { type Exact, ExactNumber, isExactList, isExactObject } from './exact-json.ts';

/**
 * How a subgraph spells the JSON of its answers. All spellings of an answer mean the same:
 * `plain` is what JSON.stringify writes; `escaped` writes every second letter as `\uXXXX`, and `/` as `\/`;
 * `spaced` has white space wherever it may stand; `decimals` writes 1 as `1.0` and 10 as `1e1`;
 * `reversed` has the keys of each object in the other order; `talkative` adds keys that nobody asked for;
 * `enveloped` has extensions before the data.
 */
export const spellings = ['plain', 'escaped', 'spaced', 'decimals', 'reversed', 'talkative', 'enveloped'] as const;
export type Spelling = (typeof spellings)[number];

/** Writes JSON in one of the spellings. */
export function writeExact(value: Exact, spelling: Spelling = 'plain', depth = 0): string {
  if (typeof value === 'string') return spelling === 'escaped' ? escaped(value) : JSON.stringify(value);
  if (value instanceof ExactNumber) return spelling === 'decimals' ? asDecimal(value.text) : value.text;
  if (isExactList(value))
    return bracketed(
      '[',
      ']',
      value.map((item) => writeExact(item, spelling, depth + 1)),
      spelling,
    );
  if (!isExactObject(value)) return String(value);
  const members = [...value].map(
    ([key, item]) =>
      `${writeExact(key, spelling)}${gap(spelling)}:${gap(spelling)}${writeExact(item, spelling, depth + 1)}`,
  );
  if (spelling === 'reversed') members.reverse();
  if (spelling === 'talkative') members.splice(members.length >> 1, 0, `"_nobodyAsked${depth}":{"for":["this",1.5e3]}`);
  if (spelling === 'enveloped' && depth === 0) members.unshift('"extensions":{"tracing":{"version":1}}');
  return bracketed('{', '}', members, spelling);
}

const gap = (spelling: Spelling): string => (spelling === 'spaced' ? ' \n\t' : '');

function bracketed(open: string, close: string, members: readonly string[], spelling: Spelling): string {
  return `${open}${gap(spelling)}${members.join(`${gap(spelling)},${gap(spelling)}`)}${gap(spelling)}${close}`;
}

/** Characters outside the basic plane stay whole: half a pair beside an escape is not what every reader takes. */
function escaped(text: string): string {
  const characters = [...text].map((character, index) => {
    if (character === '/') return '\\/';
    if (index % 2 === 1) return JSON.stringify(character).slice(1, -1);
    return character.split('').map(unicodeEscape).join('');
  });
  return `"${characters.join('')}"`;
}

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Only whole numbers that a double holds are spelt otherwise, and never beyond what an Int may be spelt as. */
function asDecimal(text: string): string {
  if (!/^-?\d{1,9}$/.test(text)) return text;
  return text.endsWith('0') && text !== '0' && text !== '-0' ? `${text.slice(0, -1)}e1` : `${text}.0`;
}
