/** The head of an answer in HTTP/1.1, as far as whoever reads its body must know it. */
export type AnswerHead = {
  readonly status: number;
  /** How many bytes follow; `chunked`, or `until-close` when that is to be seen. */
  readonly body: number | 'chunked' | 'until-close';
  /** Whether another request may be sent on the connection. */
  readonly isKept: boolean;
  /** For how long the other side keeps an idle connection, where it says so. */
  readonly keptMs: number | undefined;
  readonly contentType: string | undefined;
};

/** What came is not an answer in HTTP/1.1, or could be read in two ways. */
export class NotHttp extends Error {
  override readonly name = 'NotHttp';
}

const statusLine = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\r\n]*)?$/;
/** RFC 9110, section 5.6.2. A space before the colon, or a line that goes on with the next, is a way to smuggle. */
const fieldLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\0\r\n]*?)[ \t]*$/;
const digits = /^\d{1,15}$/;
const keepAliveTimeout = /(?:^|[,\s])timeout=(\d{1,6})(?:$|[,\s])/i;

/** Reads the head: the lines before the empty one, without their last line end. Throws NotHttp. */
export function readHead(text: string): AnswerHead {
  const [first = '', ...lines] = text.split('\r\n');
  const [, minor, code] = statusLine.exec(first) ?? [];
  if (code === undefined) throw new NotHttp(`An answer that begins ${JSON.stringify(first.slice(0, 40))}`);
  const status = Number(code);
  const fields = fieldsOf(lines);
  const connection = fields.get('connection')?.toLowerCase() ?? '';
  const timeout = keepAliveTimeout.exec(fields.get('keep-alive') ?? '')?.[1];
  return {
    status,
    body: bodyOf(status, fields),
    isKept: minor === '1' && !connection.split(/[,\s]+/).includes('close'),
    keptMs: timeout === undefined ? undefined : Number(timeout) * 1_000,
    contentType: fields.get('content-type'),
  };
}

/** By the name in lower case; a field that comes twice is a list, RFC 9110, section 5.3. */
function fieldsOf(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const [, given, value] = fieldLine.exec(line) ?? [];
    if (given === undefined || value === undefined) throw new NotHttp('A header that is none');
    const name = given.toLowerCase();
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return fields;
}

/** RFC 9112, section 6.3. Where the length is told in two ways, or twice, nothing is believed. */
function bodyOf(status: number, fields: ReadonlyMap<string, string>): AnswerHead['body'] {
  const length = fields.get('content-length');
  const coding = fields.get('transfer-encoding');
  if (status < 200 || status === 204 || status === 304) return 0;
  if (coding !== undefined) {
    if (length !== undefined || coding.toLowerCase() !== 'chunked') throw new NotHttp('A body of unknown length');
    return 'chunked';
  }
  if (length === undefined) return 'until-close';
  if (!digits.test(length)) throw new NotHttp('A body of unknown length');
  return Number(length);
}
