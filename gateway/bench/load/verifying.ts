import { isDeepStrictEqual } from 'node:util';

/** How the answers of one gateway to one workload held up. */
export type Verdict = {
  readonly right: number;
  readonly wrong: number;
  /** The first wrong one, shortened. */
  readonly example: string | null;
  /** Forms that right answers had: white space, extensions. */
  readonly forms: number;
};

/** Forms that are remembered; a gateway that writes a time stamp into each answer makes a new one each time. */
const mostForms = 16;
const exampleLength = 400;

/**
 * Compares every byte of every answer. An answer that no earlier one equals is parsed and compared with the expected one,
 * the order of its fields included; what was found right once is then compared as bytes.
 */
export function createVerifier(expected: string) {
  const wanted = JSON.parse(expected) as unknown;
  const right: Buffer[] = [];
  let counts = { right: 0, wrong: 0 };
  let example: string | null = null;
  const isRight = (body: Buffer): boolean => {
    if (right.some((known) => known.equals(body))) return true;
    if (!isSame(body, wanted)) return false;
    if (right.length < mostForms) right.push(Buffer.from(body));
    return true;
  };
  return {
    check: (head: string, body: Buffer): boolean => {
      const holds = head.startsWith('HTTP/1.1 200') && isRight(body);
      counts[holds ? 'right' : 'wrong'] += 1;
      if (!holds) example ??= `${head.split('\r\n')[0]} ${body.toString('utf8', 0, exampleLength)}`;
      return holds;
    },
    /** What was found since the last time. */
    take: (): Verdict => {
      const verdict = { ...counts, example, forms: right.length };
      counts = { right: 0, wrong: 0 };
      example = null;
      return verdict;
    },
  };
}

export type Verifier = ReturnType<typeof createVerifier>;

function isSame(body: Buffer, wanted: unknown): boolean {
  try {
    const { data, errors } = JSON.parse(body.toString()) as { data?: unknown; errors?: unknown };
    const answer = errors === undefined ? { data } : { data, errors };
    // Deep equality does not mind the order of keys, and GraphQL does.
    return isDeepStrictEqual(answer, wanted) && JSON.stringify(answer) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
