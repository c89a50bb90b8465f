import { type Role, roleNames } from '@dure/schema/roles';
import type { Entitlement, Relation, Words } from '../templates/vocabulary.ts';
import { type Caller, fails, holds, type Verdict } from './guard.ts';

/** Whoever asks is none of those who may. */
export type RoleMissing = {
  readonly kind: 'RoleMissing';
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly namedIn: readonly string[];
  readonly bodies: readonly string[];
};

/** By which right somebody may do something; the first of the template's that the caller has (N28). */
export function entitled(by: readonly Entitlement[], caller: Caller): Verdict<RoleMissing> {
  const right = by.find((one) => hasRight(one, caller));
  return right === undefined ? fails(missing(by)) : holds({ right });
}

function hasRight(right: Entitlement, caller: Caller): boolean {
  if (right === 'CLOCK') return caller.isClock;
  if (right === 'ANYONE') return caller.memberId !== null;
  if ('role' in right) return caller.roles.has(right.role);
  if ('relation' in right) return caller.relations.has(right.relation);
  if ('field' in right) return caller.fields.has(right.field);
  return caller.bodies.has(right.body);
}

function missing(by: readonly Entitlement[]): RoleMissing {
  const named = by.filter((right) => typeof right === 'object');
  return {
    kind: 'RoleMissing',
    roles: named.flatMap((right) => ('role' in right ? right.role : [])),
    relations: named.flatMap((right) => ('relation' in right ? right.relation : [])),
    namedIn: named.flatMap((right) => ('field' in right ? right.field : [])),
    bodies: named.flatMap((right) => ('body' in right ? right.body : [])),
  };
}

export function roleMissingInWords({ roles, relations, namedIn, bodies }: RoleMissing): Words {
  const list = (language: 'ko' | 'en') =>
    [
      ...roles.map((role) => roleNames[role][language]),
      ...relations.map((relation) => relationNames[relation][language]),
      ...namedIn.map((field) => ({ ko: `‘${field}’ 항목에 적힌 이`, en: `whoever is named in “${field}”` })[language]),
      ...bodies.map((body) => ({ ko: `‘${body}’ 구성원`, en: `members of “${body}”` })[language]),
    ].join(', ');
  return list('en') === ''
    ? {
        ko: '사람이 직접 할 수 없는 일입니다. 정해진 때에 저절로 됩니다.',
        en: 'Nobody does this; it happens when its time has come.',
      }
    : { ko: `다음 사람만 할 수 있습니다: ${list('ko')}.`, en: `This is for: ${list('en')}.` };
}

const relationNames: Record<Relation, Words> = {
  AUTHOR: { ko: '의제를 올린 사람', en: 'whoever raised the agenda' },
  STARTER: { ko: '절차를 시작한 사람', en: 'whoever started the process' },
  POSTER: { ko: '도전과제를 낸 단체', en: 'the organisation that posted' },
  SOLVER: { ko: '해법을 낸 단체', en: 'the organisation whose solution it is' },
};
