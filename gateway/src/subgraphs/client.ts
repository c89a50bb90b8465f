import { Agent, request } from 'undici';

/** An answer that a subgraph gave, whatever its HTTP status. */
export type SubgraphAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
};

export type SubgraphClient = {
  /** Sends a body of JSON. Throws SubgraphFailure when no GraphQL answer came in time. */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<SubgraphAnswer>;
  close(): Promise<void>;
};

/** Why a subgraph gave no answer. `cause` tells it to the log; callers learn only the kind. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly kind: 'unreachable' | 'late' | 'unreadable';
  constructor(kind: SubgraphFailure['kind'], cause: unknown) {
    super(`The subgraph is ${kind}`, { cause });
    this.kind = kind;
  }
}

const connectionsPerSubgraph = 64;
const maxAnswerBytes = 64 * 1_048_576;

/** Connections to subgraphs that are kept open and shared by all requests. */
export function createSubgraphClient(timeoutMs: number): SubgraphClient {
  const dispatcher = new Agent({
    connections: connectionsPerSubgraph,
    connect: { timeout: timeoutMs },
    maxResponseSize: maxAnswerBytes,
    // The signal below is the one time limit; it covers headers and body together.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    post: async (url, headers, body) => {
      const { status, text } = await send({ url, headers, body, timeoutMs, dispatcher });
      return readAnswer(status, text);
    },
    close: () => dispatcher.close(),
  };
}

type Sending = {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  timeoutMs: number;
  dispatcher: Agent;
};

async function send({ url, headers, body, timeoutMs, dispatcher }: Sending): Promise<{ status: number; text: string }> {
  try {
    const response = await request(url, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.statusCode, text: await response.body.text() };
  } catch (error) {
    const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'ConnectTimeoutError');
    throw new SubgraphFailure(isLate ? 'late' : 'unreachable', error);
  }
}

function readAnswer(status: number, text: string): SubgraphAnswer {
  const answer = parseJson(text);
  if (isAnswer(answer)) return answer;
  throw new SubgraphFailure('unreadable', new Error(`Status ${status}: ${text.slice(0, 200)}`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page of HTML, or JSON that is not GraphQL, comes from something that stands in the subgraph's place. */
function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  return 'data' in value || ('errors' in value && Array.isArray(value.errors) && value.errors.length > 0);
}
