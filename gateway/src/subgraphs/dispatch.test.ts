import { beforeEach, expect, test, vi } from 'vitest';
import { type ManualTiming, manualTiming } from '../../test/isolation/manual-timing.ts';
import type { Post, PostHandler } from './connections.ts';
import { type Dispatch, dispatch, type Reading } from './dispatch.ts';
import { SubgraphFailure } from './failures.ts';

/** What was posted; the rest is left to the test. */
const held: { sent?: Post; handler?: PostHandler } = {};
const giveUp = vi.fn();
let timing: ManualTiming;
let reading: Reading;

beforeEach(() => {
  giveUp.mockReset();
  timing = manualTiming();
  reading = { bytes: 0, maxBytes: 1_000 };
});

const send = (body = '{}') => {
  const sending: Dispatch = {
    subgraph: 'funding',
    path: '/graphql',
    headers: ['a', 'b'],
    origin: ['c', 'd'],
    body,
    timeoutMs: 100,
    maxAnswerBytes: 50,
    reading,
  };
  const post = (sent: Post, handler: PostHandler) => {
    Object.assign(held, { sent, handler });
    return giveUp;
  };
  return dispatch(post, sending, timing);
};
const data = (text: string) => {
  const bytes = Buffer.from(text, 'latin1');
  held.handler?.onData(bytes);
  // What comes next is read into the same room.
  bytes.fill('!');
};
const head = (status: number, more = {}) =>
  held.handler?.onHead({ status, body: 'chunked', isKept: true, keptMs: undefined, contentType: undefined, ...more });
const end = () => held.handler?.onEnd();

test('what goes out is what was given', () => {
  void send('\u00eb\u0091\u0090');
  expect(held.sent).toMatchObject({
    path: '/graphql',
    headers: ['a', 'b'],
    origin: ['c', 'd'],
    body: '\u00eb\u0091\u0090',
  });
});

test('an answer of one piece is read from where it is', async () => {
  const outcome = send();
  head(200, { body: 2 });
  held.handler?.onData(Buffer.from('{}'));
  end();
  expect(await outcome).toEqual({ status: 200, text: '{}' });
});

test('the answer is put together from its pieces, though a character is cut in two', async () => {
  const outcome = send();
  head(200);
  for (const piece of ['{"a":"\u00eb', '\u0091\u0090', '"}']) data(piece);
  expect(reading.bytes).toBe(11);
  end();
  expect(await outcome).toEqual({ status: 200, text: '{"a":"\u00eb\u0091\u0090"}' });
  expect(reading.bytes).toBe(0);
  expect(timing.waiting).toBe(0);
});

test('a request that is late is given up', async () => {
  const outcome = send();
  timing.pass(100);
  expect(await outcome).toMatchObject({ kind: 'late', status: 0 });
  expect(giveUp).toHaveBeenCalledOnce();
});

test('what still comes after a failure changes nothing', async () => {
  const outcome = send();
  head(200);
  data(`{${' '.repeat(60)}`);
  expect(giveUp).toHaveBeenCalledOnce();
  data('}');
  end();
  held.handler?.onError(new Error('aborted'));
  timing.pass(1_000);
  expect(await outcome).toMatchObject({ kind: 'too-large', status: 200 });
  expect(reading.bytes).toBe(0);
  expect(giveUp).toHaveBeenCalledOnce();
});

test('a failure keeps what happened for the log', async () => {
  const outcome = send();
  const cause = new Error('other side closed');
  held.handler?.onError(cause);
  const failure = await outcome;
  expect(failure).toBeInstanceOf(SubgraphFailure);
  expect(failure).toMatchObject({ subgraph: 'funding', kind: 'unreachable', cause });
});

test('of an unreadable answer the log learns the kind and size, not the text', async () => {
  const outcome = send();
  head(502, { contentType: 'text/html' });
  data('<h1>Kim Minji</h1>');
  end();
  const failure = await outcome;
  expect(failure).toMatchObject({ kind: 'unreadable', status: 502 });
  expect(failure).toHaveProperty('cause.message', 'Status 502, 18 bytes of text/html');
});

const answered = async (text: string) => {
  const outcome = send();
  head(200);
  data(text);
  end();
  return outcome;
};

test('a control character in a string makes an answer unreadable', async () => {
  expect(await answered('{"data":{"a":"tab\there"}}')).toMatchObject({ kind: 'unreadable' });
  expect(await answered('{"data":{"a":"\u0000"}}')).toMatchObject({ kind: 'unreadable' });
});

test('white space between values, and a line end behind, are no harm', async () => {
  for (const text of ['{"a":1}\n', '{\r\n\t"a": "\\n"\n}\n\n', '\n{}'])
    expect(await answered(text)).toEqual({ status: 200, text });
});
