import { isShownCode } from '@dure/kit/errors';
import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import { GraphQLError } from 'graphql';

const maxPaths = 20;

/**
 * What callers learn of the errors that subgraphs gave: the code, the public name of the subgraph and the path.
 * However many places miss a subgraph that is out of reach, there is one error for it, which lists them.
 */
export function describeErrors(errors: readonly GraphQLError[]): GraphQLError[] {
  const outages = new Map<string, GraphQLError[]>();
  const described: GraphQLError[] = [];
  for (const error of errors) {
    const { serviceName, code } = error.extensions;
    if (typeof serviceName !== 'string') described.push(error);
    else if (code !== 'UNAVAILABLE') described.push(describe(error, serviceName));
    else outages.set(serviceName, [...(outages.get(serviceName) ?? []), error]);
  }
  for (const [subgraph, missing] of outages) described.push(describeOutage(subgraph, missing));
  return described;
}

/** Codes that mean something to callers pass with their words; the rest is a fault inside, and is told as one. */
function describe(error: GraphQLError, subgraph: string): GraphQLError {
  const { code, serviceName: _, stacktrace: __, exception: ___, response: ____, ...details } = error.extensions;
  if (isShownCode(code)) return at(error, error.message, { ...details, code, subgraph });
  const message = say({
    ko: `'${subgraph}' 서비스에서 오류가 발생했습니다. 문의하실 때 요청 번호를 알려 주십시오.`,
    en: `Something went wrong in the '${subgraph}' service. Please quote the request id when you ask about it.`,
  });
  return at(error, message, { code: 'INTERNAL_SERVER_ERROR', subgraph, requestId: current().requestId });
}

function describeOutage(subgraph: string, errors: readonly GraphQLError[]): GraphQLError {
  const [first] = errors;
  const paths = new Set(errors.flatMap(pathsOf));
  return at(first, first?.message ?? '', {
    code: 'UNAVAILABLE',
    subgraph,
    paths: [...paths].slice(0, maxPaths),
    requestId: current().requestId,
  });
}

/** Where something is missing, with `@` for every item of a list. */
function pathsOf({ path, extensions }: GraphQLError): string[] {
  if (Array.isArray(extensions.paths)) return extensions.paths.map(String);
  return [(path ?? []).map((part) => (typeof part === 'number' ? '@' : part)).join('.')];
}

/** Made anew, so that nothing of the subgraph's answer hangs on it. */
const at = (error: GraphQLError | undefined, message: string, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { path: error?.path ?? null, extensions });
