/**
 * JSON as it stands: numbers keep their digits, objects the order of their keys. JSON.parse would round a number of
 * twenty digits on both sides of a comparison and see no difference.
 */
export type Exact = null | boolean | string | ExactNumber | readonly Exact[] | ExactObject;
export type ExactObject = ReadonlyMap<string, Exact>;

/** A number by its text, such as `1.0` or `1e400`. */
export class ExactNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export const isExactObject = (value: Exact | undefined): value is ExactObject => value instanceof Map;
export const isExactList = (value: Exact | undefined): value is readonly Exact[] => Array.isArray(value);

const whiteSpace = /[ \t\n\r]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringPattern = /"(?:[^"\\]|\\.)*"/y;
const literals = new Map<string, null | boolean>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** Reads JSON text. Throws SyntaxError where it is not JSON, and where one object has the same key twice. */
export function readExact(text: string): Exact {
  const reader = new Reader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(): Exact {
    this.skip();
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.list();
    if (first === '"') return this.string();
    for (const [word, value] of literals) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return new ExactNumber(this.match(numberPattern));
  }

  end(): void {
    this.skip();
    if (this.at < this.text.length) this.fail();
  }

  private object(): ExactObject {
    const entries = new Map<string, Exact>();
    this.items('}', () => {
      this.skip();
      const key = this.string();
      if (entries.has(key)) throw new SyntaxError(`The key ${JSON.stringify(key)} stands twice in one object`);
      this.skip();
      if (!this.take(':')) this.fail();
      entries.set(key, this.value());
    });
    return entries;
  }

  private list(): readonly Exact[] {
    const items: Exact[] = [];
    this.items(']', () => items.push(this.value()));
    return items;
  }

  private items(end: string, item: () => void): void {
    this.at += 1;
    this.skip();
    if (this.take(end)) return;
    for (;;) {
      item();
      this.skip();
      if (this.take(end)) return;
      if (!this.take(',')) this.fail();
    }
  }

  private string(): string {
    return JSON.parse(this.match(stringPattern));
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return this.fail();
    this.at += found.length;
    return found;
  }

  private skip(): void {
    whiteSpace.lastIndex = this.at;
    this.at += whiteSpace.exec(this.text)?.[0].length ?? 0;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private fail(): never {
    throw new SyntaxError(`Not JSON at ${this.at}: ${this.text.slice(Math.max(0, this.at - 20), this.at + 20)}`);
  }
}

/** What graphql-js and JSON.parse make, as exact JSON; a bigint keeps all its digits. Throws at what JSON cannot say. */
export function toExact(value: unknown): Exact {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof ExactNumber) return value;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) {
    return new ExactNumber(String(value));
  }
  if (Array.isArray(value)) return value.map(toExact);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [String(key), toExact(item)]));
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return new Map(entries.map(([key, item]) => [key, toExact(item)]));
  }
  throw new TypeError(`JSON has no word for ${String(value)}`);
}

/** The value as JSON.parse would have it: numbers are rounded to doubles. */
export function toPlain(value: Exact): unknown {
  if (value instanceof ExactNumber) return Number(value.text);
  if (isExactList(value)) return value.map(toPlain);
  if (isExactObject(value)) return Object.fromEntries([...value].map(([key, item]) => [key, toPlain(item)]));
  return value;
}

/** The same for a reader that keeps whole numbers whole: those beyond a double are bigints. */
export function toWhole(value: Exact): unknown {
  if (value instanceof ExactNumber) {
    const isWhole = /^-?\d+$/.test(value.text) && !Number.isSafeInteger(Number(value.text));
    return isWhole ? BigInt(value.text) : Number(value.text);
  }
  if (isExactList(value)) return value.map(toWhole);
  if (isExactObject(value)) return Object.fromEntries([...value].map(([key, item]) => [key, toWhole(item)]));
  return value;
}

/** The number as sign, digits and exponent, so that `1.0`, `10e-1` and `1` are the same and `1e400` is itself. */
export function numberOf({ text }: ExactNumber): string {
  const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').toLowerCase().replace('+', '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${text.startsWith('-') ? '-' : ''}${significant}e${power}`;
}
