import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { BodyTooLarge, readBody } from './read-body.ts';

const reading = (maxBytes: number) => {
  const stream = new PassThrough();
  return { stream, body: readBody(stream as unknown as IncomingMessage, maxBytes) };
};

test('a body is put together from its pieces, though a character is cut in two', async () => {
  const { stream, body } = reading(10);
  const bytes = Buffer.from('{"한":1}');
  for (const piece of [bytes.subarray(0, 3), bytes.subarray(3, 4), bytes.subarray(4)]) stream.write(piece);
  stream.end();
  expect((await body).toString()).toBe('{"한":1}');
});

test('a body of one piece, and one of none, are whole', async () => {
  const one = reading(10);
  one.stream.end('{}');
  expect((await one.body).toString()).toBe('{}');
  const none = reading(10);
  none.stream.end();
  expect((await none.body).length).toBe(0);
});

test('a body may be as long as it may be, and not a byte longer', async () => {
  const right = reading(6);
  right.stream.end('한한');
  expect((await right.body).length).toBe(6);
  const long = reading(5);
  long.stream.end('한한');
  await expect(long.body).rejects.toThrow(BodyTooLarge);
  expect(long.stream.isPaused()).toBe(true);
});

test('when the client goes away, so does the reading', async () => {
  const { stream, body } = reading(10);
  stream.write('{');
  stream.destroy(new Error('aborted'));
  await expect(body).rejects.toThrow('aborted');
});
