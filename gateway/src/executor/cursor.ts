import type { WireText } from '../wire.ts';
import { type DataObject, Passage } from './data.ts';
import { isLiteral } from './leaves.ts';

/** Thrown where an answer is not spelt as expected; made once, because its stack is of no use to anybody. */
export class Deviation extends Error {
  override readonly name = 'Deviation';
}
export const deviation = new Deviation('The answer is not spelt as expected');

const newline = 10;
const quote = 34;
const comma = 44;
const minus = 45;
const zero = 48;
const nine = 57;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const letterN = 110;
const openBrace = 123;
const closeBrace = 125;

/** Whole numbers of so many digits are all in the range of Int. */
const surelyInt = 9;

const wellEscaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const typenameLabel = '{"__typename":"';

/**
 * A place in the text of an answer, and the steps that are taken from it; each throws a deviation where it cannot.
 * Made once for each reader, which is never used by two answers at a time.
 */
export class Cursor {
  text: WireText = '';
  at = 0;
  /** Where the next backslash stands: a string that ends before it needs no closer look. */
  #nextEscape = 0;
  #memories: Map<number, unknown>[] = [];
  #remembering = 0;
  /** The objects in the gaps of the spans that are being read, each with the text before it and the gap's number. */
  #objects: DataObject[] = [];
  #texts: WireText[] = [];
  #gaps: number[] = [];
  #count = 0;
  /** Where the text before the next gap begins. */
  #textStart = 0;

  start(text: WireText, at: number): void {
    this.text = text;
    this.at = at;
    this.#nextEscape = escapeIn(text, 0);
  }

  /** Lets go of the text, and of all that was kept for it. */
  stop(): void {
    this.text = '';
    this.#memories = [];
    this.#objects = [];
    this.#texts = [];
    this.#gaps = [];
    this.#count = 0;
  }

  /** A place to keep what was found in the text, until the reader stops. */
  memory<T>(): () => Map<number, T> {
    const index = this.#remembering++;
    return () => {
      const known = this.#memories[index] ?? new Map<number, unknown>();
      this.#memories[index] = known;
      return known as Map<number, T>;
    };
  }

  /** Whether only the end of the envelope is left. */
  isAtEnd(): boolean {
    const rest = this.text.length - this.at;
    if (this.peek() !== closeBrace) return false;
    return rest === 1 || (rest === 2 && this.text.charCodeAt(this.at + 1) === newline);
  }

  /** Begins a span with gaps. Answers what its end must be told. */
  beginPassage(start: number): number {
    this.#textStart = start;
    return this.#count;
  }

  /** An object in a gap of the span that was begun last. */
  gap(gap: number, read: () => DataObject): void {
    // What is read there may hold spans with gaps itself.
    const text = this.text.substring(this.#textStart, this.at);
    const object = read();
    this.#texts[this.#count] = text;
    this.#objects[this.#count] = object;
    this.#gaps[this.#count] = gap;
    this.#count++;
    this.#textStart = this.at;
  }

  /** Ends a span with gaps; where it met none, it is a text. */
  endPassage(first: number): WireText | Passage {
    const text = this.text.substring(this.#textStart, this.at);
    const count = this.#count;
    if (first === count) return text;
    this.#count = first;
    const texts = this.#texts.slice(first, count);
    texts.push(text);
    return new Passage(texts, this.#objects.slice(first, count), this.#gaps.slice(first, count));
  }

  peek(): number {
    return this.text.charCodeAt(this.at);
  }

  isNext(literal: string): boolean {
    return this.text.startsWith(literal, this.at);
  }

  expect(literal: string): void {
    if (!this.text.startsWith(literal, this.at)) throw deviation;
    this.at += literal.length;
  }

  null(): null {
    this.expect('null');
    return null;
  }

  /** The name at the start of an object that begins with its `__typename`, without moving on. */
  typename(): string {
    const start = this.at + typenameLabel.length;
    const end = this.text.indexOf('"', start);
    if (end < 0 || !this.text.startsWith(typenameLabel, this.at)) throw deviation;
    return this.text.substring(start, end);
  }

  /** The value of `__typename`: a name, spelt without escapes. */
  typeText(): WireText | null {
    const text = this.leaf();
    if (text?.includes('\\') === true) throw deviation;
    return text;
  }

  /** A string, number, boolean or null. */
  leaf(): WireText | null {
    return this.peek() === quote ? this.#string() : this.#literal();
  }

  skipString(): void {
    const end = this.text.indexOf('"', this.at + 1);
    if (this.peek() !== quote || end < 0) throw deviation;
    if (end > this.#nextEscape) this.#escapedString(end);
    else this.at = end + 1;
  }

  /** Over a whole number of so few digits that it surely is an Int. */
  skipInt(): void {
    const { text } = this;
    let at = text.charCodeAt(this.at) === minus ? this.at + 1 : this.at;
    const first = at;
    while (isDigit(text.charCodeAt(at))) at++;
    const digits = at - first;
    if (digits === 0 || digits > surelyInt || (digits > 1 && text.charCodeAt(first) === zero)) throw deviation;
    if (!endsValue(text.charCodeAt(at))) throw deviation;
    this.at = at;
  }

  skipNumber(): void {
    const first = this.peek();
    if (first !== minus && !isDigit(first)) throw deviation;
    this.#literal();
  }

  skipOneOf(texts: readonly string[]): void {
    for (const text of texts) {
      if (!this.text.startsWith(text, this.at)) continue;
      this.at += text.length;
      return;
    }
    throw deviation;
  }

  /** Over a value of a scalar of its own kind, if it is no list and no object. */
  skipScalar(): void {
    if (this.peek() === quote) this.skipString();
    else if (this.#literal() === null) throw deviation;
  }

  /** A leaf, or a whole list or object, which is the value of a scalar of its own kind. */
  anyLeaf(): WireText | null {
    const first = this.peek();
    if (first === quote) return this.#string();
    return first === openBrace || first === openBracket ? this.#anything() : this.#literal();
  }

  /** A list or object, whose end is found by counting brackets outside of strings; whether it is JSON says JSON.parse. */
  nested(): WireText {
    const start = this.at;
    let depth = 0;
    do {
      const character = this.peek();
      if (Number.isNaN(character)) throw deviation;
      if (character === quote) this.skipString();
      else this.at++;
      if (character === openBrace || character === openBracket) depth++;
      else if (character === closeBrace || character === closeBracket) depth--;
    } while (depth > 0);
    return this.text.substring(start, this.at);
  }

  #string(): WireText {
    const { text, at: start } = this;
    const end = text.indexOf('"', start + 1);
    if (end < 0) throw deviation;
    if (end > this.#nextEscape) return this.#escapedString(end);
    this.at = end + 1;
    return text.substring(start, end + 1);
  }

  #escapedString(firstEnd: number): WireText {
    const { text, at: start } = this;
    let end = firstEnd;
    while (isEscaped(text, end)) {
      end = text.indexOf('"', end + 1);
      if (end < 0) throw deviation;
    }
    checkEscapes(text, this.#nextEscape < start ? start : this.#nextEscape, end);
    this.#nextEscape = escapeIn(text, end);
    this.at = end + 1;
    return text.substring(start, end + 1);
  }

  #literal(): WireText | null {
    const { text, at: start } = this;
    if (text.charCodeAt(start) === letterN) return this.null();
    let end = start;
    for (;;) {
      const character = text.charCodeAt(end);
      if (endsValue(character)) break;
      if (Number.isNaN(character)) throw deviation;
      end++;
    }
    const raw = text.substring(start, end);
    if (!isLiteral(raw)) throw deviation;
    this.at = end;
    return raw;
  }

  #anything(): WireText {
    const raw = this.nested();
    if (!isJson(raw)) throw deviation;
    return raw;
  }
}

const isDigit = (character: number): boolean => character >= zero && character <= nine;

const endsValue = (character: number): boolean =>
  character === comma || character === closeBrace || character === closeBracket;

function escapeIn(text: WireText, from: number): number {
  const found = text.indexOf('\\', from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** Looks at each backslash between two places; one expression for the whole text would fill the stack. */
function checkEscapes(text: WireText, from: number, to: number): void {
  let at = escapeIn(text, from);
  while (at < to) {
    wellEscaped.lastIndex = at;
    if (!wellEscaped.test(text)) throw deviation;
    at = escapeIn(text, wellEscaped.lastIndex);
  }
}

/** Whether the quote at `end` follows an odd number of backslashes. */
function isEscaped(text: WireText, end: number): boolean {
  let before = end - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (end - before) % 2 === 0;
}

function isJson(raw: WireText): boolean {
  try {
    JSON.parse(raw);
    return true;
  } catch {
    return false;
  }
}
