import type { Text } from '@dure/kit/language';

/**
 * Why a subgraph gave no answer.
 * - `unreachable`: no connection, or it broke off
 * - `untrusted`: its certificate does not hold, or is signed by nobody whom the gateway trusts
 * - `late`: no whole answer within the timeout
 * - `unreadable`: something came that is not a GraphQL answer
 * - `too-large`: the answer was cut off at its size limit
 * - `overloaded`: more requests or answers at a time than the gateway keeps for one subgraph
 * - `circuit-open`: not sent; the subgraph failed so often that it is left alone for a moment
 */
export const failureKinds = [
  'unreachable',
  'untrusted',
  'late',
  'unreadable',
  'too-large',
  'overloaded',
  'circuit-open',
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** What is known of a failure beside its kind. */
export type FailureDetails = {
  /** The HTTP status that had come. */
  readonly status?: number;
  /** Told to the log, never to callers. */
  readonly cause?: unknown;
};

/** A subgraph gave no answer. Callers learn the kind, in the words of `textOf`. */
export class SubgraphFailure extends Error {
  override readonly name = 'SubgraphFailure';
  readonly subgraph: string;
  readonly kind: FailureKind;
  /** The HTTP status that had come; 0 when nothing had. */
  readonly status: number;
  constructor(subgraph: string, kind: FailureKind, { status = 0, cause }: FailureDetails = {}) {
    super(`The subgraph '${subgraph}' gave no answer: ${kind}`, cause === undefined ? {} : { cause });
    this.subgraph = subgraph;
    this.kind = kind;
    this.status = status;
  }
}

const reasons: Record<FailureKind, Text> = {
  unreachable: { ko: '서비스가 지금 응답하지 않아', en: 'service does not answer right now' },
  untrusted: { ko: '서비스의 인증서를 신뢰할 수 없어', en: 'service has a certificate that is not trusted' },
  late: { ko: '서비스가 제때 응답하지 않아', en: 'service did not answer in time' },
  unreadable: { ko: '서비스의 응답을 읽을 수 없어', en: 'service gave an answer that cannot be read' },
  'too-large': { ko: '서비스의 응답이 너무 커서', en: 'service gave an answer that is too large' },
  overloaded: { ko: '서비스에 요청이 몰려 있어', en: 'service has too many requests right now' },
  'circuit-open': {
    ko: '서비스가 계속 응답하지 못하여 잠시 요청을 보내지 않고 있어',
    en: 'service has been failing and is left alone for a moment',
  },
};

/** What a caller is told where the subgraph's part of an answer is missing. */
export const textOf = (subgraph: string, kind: FailureKind): Text => ({
  ko: `'${subgraph}' ${reasons[kind].ko} 해당 부분을 비워 두었습니다.`,
  en: `The '${subgraph}' ${reasons[kind].en}; its part of the answer is missing.`,
});
