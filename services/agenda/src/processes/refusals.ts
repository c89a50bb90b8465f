import { localized, say } from '@dure/kit/language';
import { sharedRefusals } from '@dure/schema/refusals';
import { type GuardRefusal, refusalInWords } from '../guards/all.ts';
import type { FieldsMissing } from '../guards/fields.ts';
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

/** The member `ActRefused` of a result union. */
export const actRefused = (refusal: Refused) => refusedAs('ActRefused', refusal);
