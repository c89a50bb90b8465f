/** Told of each whole message: the first line and the headers as they came (latin1), and the body. */
export type MessageHandler = (head: string, body: Buffer) => void;

const endOfHead = '\r\n\r\n';

/**
 * Reads HTTP/1.1 messages from the chunks of one connection; requests and answers look alike here. It is made for the two
 * ends of a benchmark, where both sides are ours or known: it trusts what it reads. Throws at a body of unknown length.
 */
export function createMessageReader(onMessage: MessageHandler): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  let size = 0;
  let wanted = 0;
  return (chunk) => {
    pending.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    let rest = pending.length === 1 ? chunk : Buffer.concat(pending, size);
    for (;;) {
      const message = readMessage(rest);
      if (typeof message === 'number') {
        wanted = message;
        break;
      }
      rest = rest.subarray(message.end);
      onMessage(message.head, message.body);
    }
    pending = rest.length === 0 ? [] : [rest];
    size = rest.length;
  };
}

type Message = { readonly head: string; readonly body: Buffer; readonly end: number };

/** The message at the beginning, or how many bytes there must be before looking again is worth it. */
function readMessage(bytes: Buffer): Message | number {
  const headEnd = bytes.indexOf(endOfHead, 0, 'latin1');
  if (headEnd < 0) return 0;
  const head = bytes.toString('latin1', 0, headEnd);
  const start = headEnd + endOfHead.length;
  const length = lengthOf(head);
  if (length === null) return readChunked(bytes, head, start);
  const end = start + length;
  return bytes.length < end ? end : { head, body: bytes.subarray(start, end), end };
}

/** Null when the body comes in chunks. */
function lengthOf(head: string): number | null {
  const length = headerOf(head, 'content-length');
  if (length !== undefined) return Number(length);
  if (headerOf(head, 'transfer-encoding') !== undefined) return null;
  const isAnswerWithBody = /^HTTP\/1\.[01] (?!1|204|304)/.test(head);
  if (isAnswerWithBody) throw new Error(`An answer of unknown length: ${head}`);
  return 0;
}

function readChunked(bytes: Buffer, head: string, start: number): Message | number {
  const parts: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at, 'latin1');
    if (lineEnd < 0) return 0;
    const length = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const from = lineEnd + 2;
    if (bytes.length < from + length + 2) return from + length + 2;
    if (length === 0) return { head, body: Buffer.concat(parts), end: from + 2 };
    parts.push(bytes.subarray(from, from + length));
    at = from + length + 2;
  }
}

/** The value of a header of a message's head; the name in lower case. */
export function headerOf(head: string, name: string): string | undefined {
  const lower = head.toLowerCase();
  const at = lower.indexOf(`\r\n${name}:`);
  if (at < 0) return undefined;
  const from = at + name.length + 3;
  const end = lower.indexOf('\r\n', from);
  return head.slice(from, end < 0 ? undefined : end).trim();
}
