import type { Text } from '@dure/kit/language';

/** What is wrong with the frame of a JSON file, and where. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly line: number;
  readonly text: Text;
  constructor(line: number, text: Text) {
    super(`Line ${line}: ${text.en}`);
    this.line = line;
    this.text = text;
  }
}

export type Scanner = {
  /** The text of the items that end within this piece. Throws JsonError. */
  push(piece: string): string[];
  /** Throws JsonError when the list did not end. */
  end(): void;
};

const maxItemCharacters = 16 * 1024 * 1024;
const neither: Text = {
  ko: '배열이나 GeoJSON FeatureCollection이 아닙니다.',
  en: 'It is neither an array nor a GeoJSON FeatureCollection.',
};
const cutOff: Text = { ko: '끝나기 전에 끊어졌습니다.', en: 'It is cut off before its end.' };
const unbalanced: Text = { ko: '괄호의 짝이 맞지 않습니다.', en: 'Its brackets do not match.' };
const tooLarge: Text = { ko: '한 항목이 너무 큽니다.', en: 'An item is too large.' };
const commaMissing: Text = { ko: '쉼표로 나뉘어 있지 않습니다.', en: 'A comma is missing.' };

type State = {
  phase: 'before' | 'frame' | 'list' | 'after';
  line: number;
  depth: number;
  /** How deep between the items of the list it is: 1 in an array, 2 in a collection. */
  listDepth: number;
  isInString: boolean;
  isEscaped: boolean;
  /** The item that is being read. */
  text: string[];
  itemLine: number;
  needsComma: boolean;
  /** The last string of the frame, and whether a colon came after it: `"features": [`. */
  key: string;
  isAfterFeatures: boolean;
  readonly items: string[];
};

/**
 * Cuts the items out of a JSON array, or of the `features` of an object, as text arrives. It follows only strings and
 * brackets; whether an item is valid JSON is for `JSON.parse` to say, so that one broken item does not spoil the others.
 */
export function createScanner(): Scanner {
  const state: State = {
    ...{ phase: 'before', line: 1, depth: 0, listDepth: 1, isInString: false, isEscaped: false },
    ...{ text: [], itemLine: 1, needsComma: false, key: '', isAfterFeatures: false, items: [] },
  };
  return {
    push: (piece) => {
      for (const character of piece) {
        take[state.phase](state, character);
        if (character === '\n') state.line += 1;
      }
      return state.items.splice(0);
    },
    end: () => {
      if (state.phase !== 'after') throw new JsonError(state.line, state.phase === 'before' ? neither : cutOff);
    },
  };
}

const isBlank = (character: string): boolean => /\s/.test(character);

const take: Readonly<Record<State['phase'], (state: State, character: string) => void>> = {
  before: (state, character) => {
    if (isBlank(character)) return;
    if (character !== '[' && character !== '{') throw new JsonError(state.line, neither);
    state.depth = 1;
    state.phase = character === '[' ? 'list' : 'frame';
  },
  frame: takeInFrame,
  list: takeInList,
  after: () => undefined,
};

function takeInFrame(state: State, character: string): void {
  const wasInString = state.isInString;
  followBrackets(state, character);
  if (wasInString || state.isInString) {
    if (!wasInString) state.key = '';
    else if (state.isInString) state.key += character;
    return;
  }
  if (isBlank(character)) return;
  if (character === ':') state.isAfterFeatures = state.depth === 1 && state.key === 'features';
  else if (character === '[' && state.isAfterFeatures) {
    state.listDepth = state.depth;
    state.phase = 'list';
  } else state.isAfterFeatures = false;
  if (state.depth === 0) throw new JsonError(state.line, neither);
}

function takeInList(state: State, character: string): void {
  const isBetween = state.depth === state.listDepth && !state.isInString;
  if (isBetween && (character === ',' || character === ']' || isBlank(character))) {
    endItem(state);
    if (character === ',') state.needsComma = false;
    if (character === ']') state.phase = 'after';
    return;
  }
  if (state.text.length === 0) beginItem(state);
  state.text.push(character);
  if (state.text.length > maxItemCharacters) throw new JsonError(state.itemLine, tooLarge);
  followBrackets(state, character);
  if (state.depth < state.listDepth) throw new JsonError(state.line, unbalanced);
}

function beginItem(state: State): void {
  if (state.needsComma) throw new JsonError(state.line, commaMissing);
  state.itemLine = state.line;
}

function endItem(state: State): void {
  if (state.text.length === 0) return;
  state.items.push(state.text.join(''));
  state.text = [];
  state.needsComma = true;
}

function followBrackets(state: State, character: string): void {
  if (state.isInString) {
    if (state.isEscaped) state.isEscaped = false;
    else if (character === '\\') state.isEscaped = true;
    else if (character === '"') state.isInString = false;
  } else if (character === '"') state.isInString = true;
  else if (character === '{' || character === '[') state.depth += 1;
  else if (character === '}' || character === ']') state.depth -= 1;
}
