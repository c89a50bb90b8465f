import { say } from './language.ts';

/** The thing changed since the caller read it. */
export type VersionConflict = { readonly kind: 'version-conflict'; readonly currentVersion: number };

/** The member `VersionConflict` of a result union. */
export const versionConflict = ({ currentVersion }: VersionConflict) => ({
  __typename: 'VersionConflict' as const,
  currentVersion,
  message: say({
    ko: '그 사이 다른 사람이 내용을 바꾸었습니다. 다시 읽고 결정해 주십시오.',
    en: 'Somebody changed it meanwhile. Read it again and decide anew.',
  }),
});

/** The member `IdempotencyKeyReused` of a result union. */
export const idempotencyKeyReused = () => ({
  __typename: 'IdempotencyKeyReused' as const,
  message: say({
    ko: '이 idempotencyKey는 다른 내용의 요청에 이미 쓰였습니다. 새 요청에는 새 키를 써 주십시오.',
    en: 'This idempotencyKey was used with another input. Use a new key for a new command.',
  }),
});

type Refusal = { readonly kind: string };
type Answers = Readonly<Record<string, (refusal: never) => { readonly __typename: string }>>;

/**
 * Makes of a table, which says each kind of refusal, the function that turns a refusal into its member of a result union.
 * A refusal of a kind that has no words in the table does not compile.
 */
export const answering =
  <A extends Answers>(answers: A) =>
  <R extends Refusal & { readonly kind: keyof A }>(refusal: R): ReturnType<A[R['kind']]> => {
    // The compiler does not see that the kind picks the function that takes this very refusal.
    const answer = answers[refusal.kind] as unknown as (given: R) => ReturnType<A[R['kind']]>;
    return answer(refusal);
  };
