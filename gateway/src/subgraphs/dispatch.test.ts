import { Dispatcher } from 'undici';
import { beforeEach, expect, test, vi } from 'vitest';
import { type ManualTiming, manualTiming } from '../../test/isolation/manual-timing.ts';
import { type Dispatch, dispatch, type Reading } from './dispatch.ts';
import { SubgraphFailure } from './failures.ts';

/** Takes requests and leaves what happens then to the test. */
class HeldDispatcher extends Dispatcher {
  options: Dispatcher.DispatchOptions | undefined;
  handler: Dispatcher.DispatchHandler | undefined;
  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.options = options;
    this.handler = handler;
    return true;
  }
}

const abort = vi.fn();
const controller: Dispatcher.DispatchController = {
  aborted: false,
  paused: false,
  reason: null,
  pause: () => undefined,
  resume: () => undefined,
  abort,
};

let held: HeldDispatcher;
let timing: ManualTiming;
let reading: Reading;

beforeEach(() => {
  abort.mockReset();
  held = new HeldDispatcher();
  timing = manualTiming();
  reading = { bytes: 0, maxBytes: 1_000 };
});

const send = (body = '{}') => {
  const sending: Dispatch = {
    subgraph: 'funding',
    path: '/graphql',
    headers: ['a', 'b'],
    body,
    timeoutMs: 100,
    maxAnswerBytes: 50,
    reading,
  };
  return dispatch(held, sending, timing);
};
const start = () => held.handler?.onRequestStart?.(controller, {});
const data = (text: string) => held.handler?.onResponseData?.(controller, Buffer.from(text, 'latin1'));
const head = (status: number) => held.handler?.onResponseStart?.(controller, status, {});
const end = () => held.handler?.onResponseEnd?.(controller, {});

test('the body goes out as the bytes that the wire text stands for', () => {
  void send('\u00eb\u0091\u0090');
  expect(held.options).toMatchObject({ method: 'POST', path: '/graphql', headers: ['a', 'b'] });
  expect(held.options?.body).toEqual(Buffer.from('두'));
});

test('the answer is put together from its pieces, though a character is cut in two', async () => {
  const outcome = send();
  start();
  head(200);
  for (const piece of ['{"a":"\u00eb', '\u0091\u0090', '"}']) data(piece);
  expect(reading.bytes).toBe(11);
  end();
  expect(await outcome).toEqual({ status: 200, text: '{"a":"\u00eb\u0091\u0090"}' });
  expect(reading.bytes).toBe(0);
  expect(timing.waiting).toBe(0);
});

test('a request that was late before it got a connection is not sent any more', async () => {
  const outcome = send();
  timing.pass(100);
  expect(await outcome).toMatchObject({ kind: 'late', status: 0 });
  expect(abort).not.toHaveBeenCalled();
  start();
  expect(abort).toHaveBeenCalledOnce();
});

test('what still comes after a failure changes nothing', async () => {
  const outcome = send();
  start();
  head(200);
  data(`{${' '.repeat(60)}`);
  expect(abort).toHaveBeenCalledOnce();
  data('}');
  end();
  held.handler?.onResponseError?.(controller, new Error('aborted'));
  timing.pass(1_000);
  expect(await outcome).toMatchObject({ kind: 'too-large', status: 200 });
  expect(reading.bytes).toBe(0);
  expect(abort).toHaveBeenCalledOnce();
});

test('a failure keeps what happened for the log', async () => {
  const outcome = send();
  const cause = new Error('other side closed');
  held.handler?.onResponseError?.(controller, cause);
  const failure = await outcome;
  expect(failure).toBeInstanceOf(SubgraphFailure);
  expect(failure).toMatchObject({ subgraph: 'funding', kind: 'unreachable', cause });
});

test('of an unreadable answer the log learns the kind and size, not the text', async () => {
  const outcome = send();
  start();
  held.handler?.onResponseStart?.(controller, 502, { 'content-type': 'text/html' });
  data('<h1>Kim Minji</h1>');
  end();
  const failure = await outcome;
  expect(failure).toMatchObject({ kind: 'unreadable', status: 502 });
  expect(failure).toHaveProperty('cause.message', 'Status 502, 18 bytes of text/html');
});

const answered = async (text: string) => {
  const outcome = send();
  start();
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
