import { expect, test } from 'vitest';
import { createMessageReader, headerOf } from './messages.ts';

const withLength = 'POST /a HTTP/1.1\r\nContent-Length: 6\r\n\r\n두레';
const inChunks = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n두\r\n5\r\nhello\r\n0\r\n\r\n';
const without = 'GET /b HTTP/1.1\r\nHost: x\r\n\r\n';

/** What is read of the text when it arrives in pieces of that many bytes. */
function read(text: string, bytesAtOnce: number): [string, string][] {
  const messages: [string, string][] = [];
  const take = createMessageReader((head, body) => messages.push([head.split(' ')[1] ?? '', body.toString()]));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += bytesAtOnce) take(bytes.subarray(at, at + bytesAtOnce));
  return messages;
}

test.each([1, 2, 7, 1_000])('messages are read whole and in order when %i bytes arrive at a time', (bytesAtOnce) => {
  expect(read(withLength + without + inChunks + withLength, bytesAtOnce)).toEqual([
    ['/a', '두레'],
    ['/b', ''],
    ['200', '두hello'],
    ['/a', '두레'],
  ]);
});

test('the name of a header is found in any case, and only as a name', () => {
  const head = 'HTTP/1.1 200 OK\r\nX-Note: content-length: 1\r\nContent-Length:  12';
  expect(headerOf(head, 'content-length')).toBe('12');
  expect(headerOf(head, 'content-type')).toBeUndefined();
});
