import { badInput } from '@dure/kit/errors';
import { checkTexts, checkWithinYears } from '@dure/kit/input';
import type { RecordContactInput } from '../generated/graphql.ts';
import type { MemberContact } from './domain.ts';

const longestYears = 3;
const emailForm = /^[^\s@]+@[^\s@]+$/;
const phoneForm = /^\+?[0-9][0-9 -]{3,28}[0-9]$/;

/**
 * What of a contact is given, checked: an address, a number, or both; kept for three years at most.
 * Throws BAD_USER_INPUT that names the field and never repeats its value.
 */
export function checkContact(
  { email, phone, purpose, legalBasis, retainedUntil }: RecordContactInput,
  now: Date,
): Omit<MemberContact, 'memberId' | 'recordedAt'> {
  checkTexts({ email: [email, 'name'], phone: [phone, 'name'] });
  if (!email && !phone) {
    throw badInput(
      { ko: 'email이나 phone 가운데 하나는 적어 주십시오.', en: 'Give an email or a phone.' },
      { field: 'email' },
    );
  }
  if (email && !emailForm.test(email.trim())) {
    throw badInput({ ko: 'email은 전자우편 주소입니다.', en: 'email is an address for e-mail.' }, { field: 'email' });
  }
  if (phone && !phoneForm.test(phone.trim())) {
    throw badInput(
      { ko: 'phone은 숫자, 빈칸, 붙임표로 된 5–30자입니다.', en: 'phone is 5 to 30 digits, spaces and hyphens.' },
      { field: 'phone' },
    );
  }
  checkWithinYears('retainedUntil', retainedUntil, now, longestYears);
  return { email: email?.trim() ?? null, phone: phone?.trim() ?? null, purpose, legalBasis, retainedUntil };
}
