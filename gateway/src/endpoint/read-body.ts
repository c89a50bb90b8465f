import type { IncomingMessage } from 'node:http';

/** A body was longer than it may be; the rest of it is not read. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The whole body of a request. Rejects with BodyTooLarge beyond `maxBytes`, and when the client goes away. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined;
    let all: Buffer[] | undefined;
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        request.pause();
        reject(new BodyTooLarge());
      } else if (first === undefined) first = chunk;
      else if (all === undefined) all = [first, chunk];
      else all.push(chunk);
    });
    request.on('end', () => resolve(all === undefined ? (first ?? Buffer.alloc(0)) : Buffer.concat(all, bytes)));
    request.on('error', reject);
  });
}
