/** Control characters other than tab and line breaks; Postgres refuses the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a text can be stored and shown as it is: no control characters, no halves of a character. */
export const isWhole = (text: string): boolean => text.isWellFormed() && !controlCharacter.test(text);

/** JSON with sorted keys and without absent fields: equal things give equal texts. Null stays. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
