import { Lexer, Source, type Token, TokenKind } from 'graphql';
import type { Excess, OperationLimits } from './operation-limits.ts';

/** Why a document is not even parsed: it goes beyond a limit, or its fragments contain each other. */
export type Objection = Excess | { readonly cycle: readonly string[] };

/**
 * Looks through the tokens of a document before anything else is done with it. What would take validation long is
 * found here: many fields of one name, many fragments, many aliases. What is not GraphQL at all is left to the parser,
 * which can say where it is wrong; until there the document was within its limits.
 */
export function screenDocument(text: string, limits: OperationLimits): Objection | undefined {
  if (text.length > limits.characters) return { limit: 'characters', most: limits.characters, found: text.length };
  const screening = new Screening(limits);
  const lexer = new Lexer(new Source(text));
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      const excess = screening.take(token, lexer.lookahead().kind);
      if (excess !== undefined) return excess;
    }
  } catch {
    return undefined;
  }
  return screening.cycle();
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.PAREN_L, TokenKind.BRACKET_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.PAREN_R, TokenKind.BRACKET_R]);
type Counted = 'tokens' | 'fields' | 'aliases' | 'directives' | 'fragments';

class Screening {
  readonly #limits: OperationLimits;
  readonly #counts: Record<Counted, number> = { tokens: 0, fields: 0, aliases: 0, directives: 0, fragments: 0 };
  /** The selections around the token, each with how often it holds a name. */
  readonly #selections: Map<string, number>[] = [];
  #brackets = 0;
  /** Of these brackets those that hold arguments, definitions of variables and values: no fields. */
  #values = 0;
  /** What stood before: the kind of a token, or `condition` for the `on` of a fragment. */
  #before: TokenKind | 'condition' = TokenKind.SOF;
  /** The fragment that is being defined; null while its name is to come. */
  #fragment: string | null | undefined;
  /** By fragment: which others it holds. */
  readonly #spreads = new Map<string, Set<string>>();

  constructor(limits: OperationLimits) {
    this.#limits = limits;
  }

  take(token: Token, next: TokenKind): Excess | undefined {
    const excess = this.#count('tokens') ?? this.#look(token, next);
    this.#before = this.#before === TokenKind.SPREAD && token.value === 'on' ? 'condition' : token.kind;
    return excess;
  }

  #look(token: Token, next: TokenKind): Excess | undefined {
    if (opening.has(token.kind)) return this.#open(token.kind);
    if (closing.has(token.kind)) this.#close(token.kind);
    if (this.#values > 0) return undefined;
    if (token.kind === TokenKind.AT) return this.#count('directives');
    if (token.kind !== TokenKind.NAME) return undefined;
    if (this.#selections.length === 0) this.#define(token.value);
    else if (this.#before === TokenKind.SPREAD) return this.#spread(token.value);
    else if (!notFields.has(this.#before)) return this.#field(token.value, next === TokenKind.COLON);
    return undefined;
  }

  #open(kind: string): Excess | undefined {
    if (this.#startsDefinition()) this.#fragment = undefined;
    if (kind === TokenKind.BRACE_L && this.#values === 0) this.#selections.push(new Map());
    else this.#values++;
    const most = this.#limits.nesting;
    return ++this.#brackets > most ? { limit: 'nesting', most } : undefined;
  }

  #close(kind: string): void {
    this.#brackets--;
    if (this.#values > 0) this.#values--;
    else if (kind === TokenKind.BRACE_R) this.#selections.pop();
  }

  #startsDefinition(): boolean {
    return this.#brackets === 0 && (this.#before === TokenKind.SOF || this.#before === TokenKind.BRACE_R);
  }

  #define(word: string): void {
    if (this.#startsDefinition()) this.#fragment = word === 'fragment' ? null : undefined;
    else if (this.#fragment === null) this.#fragment = word;
  }

  #spread(name: string): Excess | undefined {
    if (name === 'on') return undefined;
    if (typeof this.#fragment === 'string') {
      const held = this.#spreads.get(this.#fragment) ?? new Set();
      this.#spreads.set(this.#fragment, held.add(name));
    }
    return this.#count('fragments');
  }

  #field(name: string, isAlias: boolean): Excess | undefined {
    const selection = this.#selections.at(-1);
    const times = (selection?.get(name) ?? 0) + 1;
    selection?.set(name, times);
    const most = this.#limits.repeats;
    if (times > most) return { limit: 'repeats', most };
    return this.#count('fields') ?? (isAlias ? this.#count('aliases') : undefined);
  }

  #count(limit: Counted): Excess | undefined {
    const most = this.#limits[limit];
    return ++this.#counts[limit] > most ? { limit, most } : undefined;
  }

  /** Fragments that contain each other in a ring. */
  cycle(): Objection | undefined {
    const done = new Set<string>();
    const way: string[] = [];
    const search = (name: string): string[] | undefined => {
      const start = way.indexOf(name);
      if (start >= 0) return way.slice(start);
      if (done.has(name)) return undefined;
      done.add(name);
      way.push(name);
      for (const held of this.#spreads.get(name) ?? []) {
        const found = search(held);
        if (found !== undefined) return found;
      }
      way.pop();
      return undefined;
    };
    for (const name of this.#spreads.keys()) {
      const cycle = search(name);
      if (cycle !== undefined) return { cycle };
    }
    return undefined;
  }
}

/** After an alias comes the field's own name, after `@` that of a directive, after `on` that of a type. */
const notFields: ReadonlySet<string> = new Set([TokenKind.COLON, TokenKind.AT, 'condition']);
