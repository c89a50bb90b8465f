import type { Question } from '../worlds/world.ts';

/** One request as bytes: the headers that every client sends, and who asks. */
export function requestBytes(port: number, question: Question, authorization: string): Buffer {
  const body = Buffer.from(JSON.stringify({ query: question.query, variables: question.variables ?? {} }));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `authorization: ${authorization}`,
    `content-length: ${body.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body]);
}

/** The requests of a run, made before it: one after the other, from the beginning again. */
export function inTurn(requests: readonly Buffer[]): () => Buffer {
  const [first] = requests;
  if (first === undefined) throw new RangeError('There is no request to send.');
  let at = 0;
  return () => {
    const request = requests[at] ?? first;
    at = at + 1 === requests.length ? 0 : at + 1;
    return request;
  };
}
