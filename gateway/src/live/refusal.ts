import type { GraphQLFormattedError } from 'graphql';
import { fromWire } from '../wire.ts';
import type { Reading } from './feeds.ts';

const internal = 500;

/** Nothing was run; all that is wrong. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
  constructor({ text, refused }: Reading) {
    super('A subscription was refused');
    this.status = refused?.status ?? internal;
    this.headers = refused?.headers ?? {};
    this.errors = JSON.parse(fromWire(text)).errors;
  }
}
