import type { Condition } from './conditions.ts';

/** More of what is searched for is not counted. */
export const mostFound = 1_000;

/** A text that is searched, as SQL. */
export type Searched = {
  /** In lower case. */
  readonly words: string;
  /** As it is written, which is looked through faster; without it, words without case are looked for in lower case, too. */
  readonly written?: string;
  /** As the index has it that is made of `gramsFunction`. */
  readonly grams: string;
  /** How words of scripts that write letters are found. */
  readonly ofLetters: (text: string) => readonly Condition[];
};

/**
 * The conditions by which words are found anywhere in a text, whatever their case; none where none are asked for. Where only
 * `few` rows are looked at, as those of a district, these are read: an index of words would hand over all places of a
 * common one.
 */
export function holding(text: string | null | undefined, searched: Searched, few = false): readonly Condition[] {
  if (text === null || text === undefined) return [];
  const asked = text.trim();
  const hasCase = asked.toLowerCase() !== asked.toUpperCase();
  const { written } = searched;
  // Not by a pattern, for which another index would be taken.
  const exactly: Condition =
    hasCase || written === undefined
      ? [asked, (word) => `strpos(${searched.words}, lower(${word})) > 0`]
      : [asked, (word) => `strpos(${written}, ${word}) > 0`];
  if (few) return [exactly];
  const grams = gramsOf(text);
  if (grams.length === 0) return searched.ofLetters(text);
  return [[grams, (numbers) => `${searched.grams} @> ${numbers}::bigint[]`, 'implied'], exactly];
}

/**
 * Makes a function of SQL: every sign of the scripts that write a syllable or a word in one sign (from U+1100 on), and every
 * two neighbouring ones, as numbers, which compare faster than texts. Trigrams do not find Korean words of one or two
 * syllables. The text is taken apart once: looking for each sign from the beginning would take the square of its length.
 * Migrations are made of it: once they are released it is changed by another function only.
 */
export const gramsFunction = (
  name: string,
): string => `CREATE FUNCTION ${name}(words text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT RETURN
  ARRAY(
    SELECT DISTINCT g.gram FROM (
      SELECT ascii(t.sign)::bigint AS sign, ascii(lead(t.sign) OVER (ORDER BY t.n))::bigint AS next
      FROM unnest(string_to_array(words, NULL)) WITH ORDINALITY AS t(sign, n)) AS s
    CROSS JOIN LATERAL (VALUES (s.sign), (CASE WHEN s.next >= ${firstGramSign} THEN s.sign * 2097152 + s.next END)) AS g(gram)
    WHERE s.sign >= ${firstGramSign} AND g.gram IS NOT NULL)`;

/** From here on a script writes a syllable or a word in one sign. */
const firstGramSign = 4_352;

/** Letters with cases would have to be looked for in both. */
function isGram(sign: number | undefined): boolean {
  if (sign === undefined || sign < firstGramSign) return false;
  const text = String.fromCodePoint(sign);
  return text.toLowerCase() === text.toUpperCase();
}

/**
 * As `gramsFunction` makes them: the numbers of any two neighbouring signs of the words, and of a sign that stands alone;
 * none for words of scripts that write letters.
 */
function gramsOf(words: string): string[] {
  const signs = [...words.trim()].map((sign) => sign.codePointAt(0) ?? 0);
  const grams = signs.flatMap((sign, at) => {
    const [before, after] = [signs[at - 1], signs[at + 1]];
    if (!isGram(sign)) return [];
    if (after !== undefined && isGram(after)) return [sign * 2 ** 21 + after];
    return isGram(before) ? [] : [sign];
  });
  return [...new Set(grams)].map(String);
}
