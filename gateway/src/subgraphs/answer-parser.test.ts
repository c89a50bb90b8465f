import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotHttp } from './answer-head.ts';
import { AnswerParser } from './answer-parser.ts';

const parse = (pieces: readonly string[], { ends = false } = {}) => {
  const parser = new AnswerParser();
  const told: string[] = [];
  parser.expect({
    onHead: ({ status }) => told.push(String(status)),
    onData: (bytes) => told.push(bytes.toString('latin1')),
    onEnd: () => told.push('end'),
  });
  for (const piece of pieces) {
    const bytes = Buffer.from(piece, 'latin1');
    parser.feed(bytes);
    // The next bytes come into the same room.
    bytes.fill('!');
  }
  const isWhole = ends ? parser.end() : parser.isIdle;
  const [status, ...rest] = told;
  return { status, text: rest.filter((each) => each !== 'end').join(''), isEnded: rest.at(-1) === 'end', isWhole };
};
const whole = (text: string, status = '200') => ({ status, text, isEnded: true, isWhole: true });

const plain = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhallo';
const chunked =
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;a=b\r\nhal\r\n02\r\nlo\r\n0\r\nx-sum: 1\r\n\r\n';

test('an answer is read by its length, in chunks, or until the other side ends', () => {
  expect(parse([plain])).toEqual(whole('hallo'));
  expect(parse([chunked])).toEqual(whole('hallo'));
  const open = ['HTTP/1.1 200 OK\r\n\r\nhal', 'lo'];
  expect(parse(open)).toMatchObject({ text: 'hallo', isEnded: false });
  expect(parse(open, { ends: true })).toEqual(whole('hallo'));
});

test('an answer without a body ends with its head', () => {
  expect(parse(['HTTP/1.1 204 No Content\r\n\r\n'])).toEqual(whole('', '204'));
  expect(parse(['HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'])).toEqual(whole(''));
});

test('what comes before an answer is not taken for it', () => {
  expect(parse([`HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${plain}`])).toEqual(
    whole('hallo'),
  );
});

test('however an answer is cut into pieces, it is the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(plain, chunked), fc.array(fc.nat(200), { maxLength: 12 }), (answer, cuts) => {
      const places = [0, ...cuts.filter((cut) => cut < answer.length).sort((a, b) => a - b), answer.length];
      const pieces = places.slice(1).map((end, index) => answer.slice(places[index], end));
      expect(parse(pieces)).toEqual(whole('hallo'));
    }),
  );
});

test('an answer that is cut off is not whole', () => {
  for (const answer of [plain, chunked]) {
    for (let end = 0; end < answer.length; end++) {
      expect(parse([answer.slice(0, end)], { ends: true })).toMatchObject({ isEnded: false, isWhole: false });
    }
  }
});

describe('a connection is of no more use', () => {
  test.each<[string, string]>([
    ['with bytes behind the answer', `${plain}x`],
    ['with a second answer', plain + plain],
    ['with a size that is none', chunked.replace('02', 'zz')],
    ['with a size without end', chunked.replace('02', '0'.repeat(300))],
    ['with a chunk that is longer than it says', chunked.replace('lo', 'lox')],
    ['with a head without end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}`],
    ['with trailers without end', chunked.replace('x-sum: 1', 'x: 1\r\n'.repeat(300))],
    ['with another protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
    ['with what is not HTTP, at once', 'SSH-2.0'],
  ])('%s', (_, text) => {
    expect(() => parse([text])).toThrow(NotHttp);
  });

  test('with bytes that nobody asked for', () => {
    expect(() => new AnswerParser().feed(Buffer.from(plain))).toThrow(NotHttp);
  });
});
