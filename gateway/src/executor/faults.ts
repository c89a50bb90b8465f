import { forbidden, isErrorCode, unauthenticated, unavailable } from '@dure/kit/errors';
import { say } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import type { GraphQLFormattedError } from 'graphql';
import { type FailureKind, textOf } from '../subgraphs/failures.ts';
import type { Misfit } from './explain.ts';
import type { ResponsePath } from './paths.ts';
import type { ToldError } from './read-errors.ts';

/** What of the client's answer is missing because a whole request brought nothing. */
export type Missing = {
  /** The first place. */
  readonly path: ResponsePath | undefined;
  /** All of them: response names joined by dots, with `@` for every item of a list. */
  readonly places: readonly string[];
};

/** What went wrong while an operation ran. */
export type Fault =
  | {
      /** An error that a subgraph told of one place of the client's answer. */
      readonly kind: 'told';
      readonly subgraph: string;
      readonly error: ToldError;
      readonly path: ResponsePath;
    }
  | {
      /** An error that a subgraph told without a place. */
      readonly kind: 'refused';
      readonly subgraph: string;
      readonly error: ToldError;
      readonly missing: Missing;
    }
  | {
      /** A subgraph told of more errors than are told one by one. */
      readonly kind: 'further';
      readonly subgraph: string;
      readonly count: number;
      readonly missing: Missing;
    }
  | {
      /** A subgraph gave no answer. */
      readonly kind: 'outage';
      readonly subgraph: string;
      readonly failure: FailureKind;
      readonly missing: Missing;
    }
  | {
      /** A field that the caller may not see, or that cannot be answered here; it was not asked for. */
      readonly kind: 'denied';
      readonly reason: 'anonymous' | 'forbidden' | 'unsupported';
      readonly missing: Missing;
    };

type Told = Extract<Fault, { kind: 'told' | 'refused' }>;
type Further = Extract<Fault, { kind: 'further' }>;
type Outage = Extract<Fault, { kind: 'outage' }>;
type Denied = Extract<Fault, { kind: 'denied' }>;

/** An error as clients get it. No GraphQLError: one of these takes as long as a small answer, and there may be hundreds. */
export type AnswerError = GraphQLFormattedError & { readonly extensions: Readonly<Record<string, unknown>> };

const mostPlaces = 20;

/**
 * What callers learn: the code, the public name of the subgraph and the path. However many places miss a subgraph that
 * gave no answer, there is one error for it and its reason, which lists them. A misfit is told where no error explains it.
 */
export function toErrors(faults: readonly Fault[], misfits: readonly Misfit[]): AnswerError[] {
  const outages = new Map<string, Outage[]>();
  const errors: AnswerError[] = [];
  for (const fault of faults) {
    if (fault.kind === 'told') errors.push(describeTold(fault, fault.path));
    else if (fault.kind === 'denied') errors.push(describeDenied(fault));
    else if (fault.kind === 'further') errors.push(describeFurther(fault));
    else if (fault.kind === 'refused') errors.push(describeTold(fault, fault.missing.path, pathsOf([fault])));
    else {
      const key = `${fault.subgraph} ${fault.failure}`;
      outages.set(key, [...(outages.get(key) ?? []), fault]);
    }
  }
  for (const same of outages.values()) errors.push(...describeOutage(same));
  return [...errors, ...misfits.filter(({ path }) => !isExplained(path, faults)).map(describeMisfit)];
}

/** What passes of the details beside a code: which input is wrong, and what it may be. */
const shownDetails = ['field', 'least', 'most', 'maximum', 'years', 'known', 'since', 'requestId'] as const;

/** Codes that mean something to callers pass with their words; the rest is a fault inside, and is told as one. */
function describeTold(
  { subgraph, error }: Told,
  path: ResponsePath | undefined,
  paths: { paths?: readonly string[] } = {},
): AnswerError {
  const { extensions = {} } = error;
  const { code } = extensions;
  if (isErrorCode(code)) {
    const details = Object.fromEntries(
      shownDetails.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]]])),
    );
    return at(path, error.message, { ...details, ...paths, code, subgraph });
  }
  const message = say({
    ko: `'${subgraph}' 서비스에서 오류가 발생했습니다. 문의하실 때 요청 번호를 알려 주십시오.`,
    en: `Something went wrong in the '${subgraph}' service. Please quote the request id when you ask about it.`,
  });
  return at(path, message, { ...paths, code: 'INTERNAL_SERVER_ERROR', subgraph, requestId: current().requestId });
}

function describeFurther(fault: Further): AnswerError {
  const { subgraph, count, missing } = fault;
  const message = say({
    ko: `'${subgraph}' 서비스가 오류를 ${count}건 더 알렸습니다.`,
    en: `The '${subgraph}' service told of ${count} more errors.`,
  });
  const extensions = { ...pathsOf([fault]), code: 'INTERNAL_SERVER_ERROR', subgraph, count };
  return at(missing.path, message, { ...extensions, requestId: current().requestId });
}

const pathsOf = (faults: readonly { readonly missing: Missing }[]) => ({
  paths: [...new Set(faults.flatMap(({ missing }) => missing.places))].slice(0, mostPlaces),
});

function describeOutage(faults: readonly Outage[]): AnswerError[] {
  const [first] = faults;
  if (first === undefined) return [];
  const { subgraph, failure, missing } = first;
  const { requestId } = current();
  const extensions = { code: 'UNAVAILABLE', subgraph, reason: failure, ...pathsOf(faults), requestId };
  return [at(missing.path, say(textOf(subgraph, failure)), extensions)];
}

/** With the words that services have for the same. */
function describeDenied(fault: Denied): AnswerError {
  const { message, extensions } = deniedAs[fault.reason]();
  return at(fault.missing.path, message, { ...pathsOf([fault]), ...extensions });
}

const deniedAs = { anonymous: unauthenticated, forbidden, unsupported: unavailable } as const;

function describeMisfit({ path, type, kind }: Misfit): AnswerError {
  const text =
    kind === 'missing'
      ? {
          ko: `비어 있을 수 없는 값(${type})이 비어 있습니다.`,
          en: `A value that cannot be null (${type}) is missing.`,
        }
      : { ko: `값이 정해진 형식(${type})과 다릅니다.`, en: `The value is not of its type (${type}).` };
  return at(path, say(text), { code: 'RESPONSE_VALIDATION_FAILED', requestId: current().requestId });
}

/** Whether an error at this place, above or below it, already says why something is missing. */
const isExplained = (path: ResponsePath, faults: readonly Fault[]): boolean =>
  faults.some((fault) =>
    fault.kind === 'told'
      ? areOnOneLine(path.map(String), fault.path.map(String))
      : fault.missing.places.some((place) => areOnOneLine(path.map(generalized), place.split('.'))),
  );

/** As the places of outages are written. */
const generalized = (part: string | number): string => (typeof part === 'number' ? '@' : part);

const areOnOneLine = (path: readonly string[], other: readonly string[]): boolean =>
  path.slice(0, other.length).every((part, index) => part === other[index]);

/** Made anew, so that nothing of the subgraph's answer hangs on it. */
const at = (path: ResponsePath | undefined, message: string, extensions: Record<string, unknown>): AnswerError =>
  path === undefined ? { message, extensions } : { message, path, extensions };
