import { describe, expect, test } from 'vitest';
import { NotHttp, readHead } from './answer-head.ts';

const head = (...lines: string[]) => readHead(['HTTP/1.1 200 OK', ...lines].join('\r\n'));

test('a head says how long its body is', () => {
  expect(head('Content-Length: 12', 'content-type: application/json')).toEqual({
    status: 200,
    body: 12,
    isKept: true,
    keptMs: undefined,
    contentType: 'application/json',
  });
  expect(head('transfer-encoding:  Chunked ').body).toBe('chunked');
  expect(head().body).toBe('until-close');
});

test('some answers have no body, whatever else they say', () => {
  for (const status of [100, 103, 204, 304]) {
    expect(readHead(`HTTP/1.1 ${status}\r\ncontent-length: 5`).body).toBe(0);
  }
});

test('a connection is kept unless one side says otherwise, and for as long as it says', () => {
  expect(head('connection: keep-alive', 'keep-alive: max=5, timeout=7')).toMatchObject({ isKept: true, keptMs: 7_000 });
  expect(head('Connection: TE, Close').isKept).toBe(false);
  expect(readHead('HTTP/1.0 200 OK').isKept).toBe(false);
});

describe('nothing is believed of a head with', () => {
  test.each<[string, string[]]>([
    ['a length and chunks', ['content-length: 5', 'transfer-encoding: chunked']],
    ['another coding', ['transfer-encoding: gzip, chunked']],
    ['a coding that comes twice', ['transfer-encoding: chunked', 'transfer-encoding: chunked']],
    ['two lengths', ['content-length: 5', 'content-length: 6']],
    ['a length that is a list', ['content-length: 5, 5']],
    ['a length that is no number', ['content-length: five']],
    ['a length below nothing', ['content-length: -5']],
    ['a length in hexadecimal', ['content-length: 0x5']],
    ['a length without end', [`content-length: ${'9'.repeat(16)}`]],
    ['no length at all', ['content-length:']],
    ['a space before the colon', ['content-length : 5']],
    ['a line that goes on with the next', ['x: a', ' content-length: 5']],
    ['a line without a colon', ['content-length']],
    ['a name that is none', ['co(ntent): 5']],
    ['a line end of its own kind', ['x: a\ncontent-length: 5']],
    ['nothing between two line ends', ['', 'content-length: 5']],
  ])('%s', (_, lines) => {
    expect(() => head(...lines)).toThrow(NotHttp);
  });

  test('another first line', () => {
    for (const first of [
      '',
      'HTTP/2 200',
      'HTTP/1.1 20',
      'HTTP/1.1 600 X',
      'http/1.1 200 OK',
      'HTTP/1.1  200 OK',
      '<html>',
    ])
      expect(() => readHead(`${first}\r\ncontent-length: 5`)).toThrow(NotHttp);
  });
});
