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
