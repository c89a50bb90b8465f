import { localized, say } from '@dure/kit/language';
import { sharedRefusals } from '@dure/schema/refusals';
import { type GuardRefusal, refusalInWords } from '../guards/all.ts';
import type { FieldsMissing } from '../guards/fields.ts';
import type { Words } from '../templates/vocabulary.ts';
import type { Process } from './domain.ts';
import type { ReferenceNotKnown } from './references.ts';
import type { ReferencedKind } from './table.ts';
import type { Refused } from './usecases.ts';

type Plain = Exclude<GuardRefusal, FieldsMissing>;
type InGraph<R> = R extends { readonly kind: infer K } ? Omit<R, 'kind'> & { __typename: K; message: string } : never;

/** Refusals of guards as members of the interface `GuardRefusal`: their kinds are the names of its types. */
export const guardRefusals = (refusals: readonly GuardRefusal[]) =>
  refusals.map((refusal) => {
    const message = say(refusalInWords(refusal));
    if (refusal.kind !== 'FieldsMissing') {
      return { __typename: refusal.kind, message, ...refusal } as InGraph<Plain>;
    }
    const fields = refusal.fields.map((field) => ({ ...field, label: localized(field.label) }));
    return { __typename: refusal.kind, message, fields };
  });

/** A member of a result union that carries everything that is missing. */
export const refusedAs = <T extends string>(__typename: T, { refusals }: Refused) => {
  const members = guardRefusals(refusals);
  return { __typename, refusals: members, message: members.map(({ message }) => message).join(' ') };
};

/** The member `NotAMemberOfOrganization` of a result union. */
export const notAMember = () => ({
  __typename: 'NotAMemberOfOrganization' as const,
  message: say(sharedRefusals.notAMemberOfOrganization),
});

/** The member `ProcessRunning` of a result union; `advice` says what to do. */
export const processRunning = (process: Process, advice: Words) => ({
  __typename: 'ProcessRunning' as const,
  process,
  message: say({
    ko: `이 의제에서는 절차가 진행 중입니다. ${advice.ko}`,
    en: `A process runs on this agenda. ${advice.en}`,
  }),
});

const kinds: Record<ReferencedKind, Words> = {
  ORGANIZATION: { ko: '이런 단체를 알지 못합니다', en: 'there is no such organisation' },
  MEMBER: { ko: '이런 사람이 등록되어 있지 않습니다', en: 'nobody is registered by this id' },
  RESOURCE: { ko: '자원 목록에 이런 자원이 없습니다', en: 'the registry of resources has no such resource' },
};

/** The member `ReferenceNotKnown` of a result union. */
export const referenceNotKnown = ({ field, label, what, id }: ReferenceNotKnown) => ({
  ...{ __typename: 'ReferenceNotKnown' as const, field, what, id },
  message: say({
    ko: `${label.ko}: ${kinds[what].ko}. 방금 생겼다면 잠시 후 다시 시도해 주십시오.`,
    en: `${label.en}: ${kinds[what].en}. If it has just come to be, try again in a moment.`,
  }),
});

/** The member `ActRefused` of a result union. */
export const actRefused = (refusal: Refused) => refusedAs('ActRefused', refusal);
