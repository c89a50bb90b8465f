import { z } from 'zod';
import { fails, type Guard, holds } from './guard.ts';

const kinds = ['PERSON', 'PUBLIC', 'COMPANY', 'THIRD_SECTOR', 'UNIVERSITY', 'INFORMAL'] as const;
export type ActorKind = (typeof kinds)[number];

export type ActorKindNotAllowed = {
  readonly kind: 'ActorKindNotAllowed';
  readonly allowedKinds: readonly ActorKind[];
  /** Null while the kind of the organisation is not known here. */
  readonly actorKind: ActorKind | null;
};

const shape = z
  .strictObject({
    guard: z.literal('actorKind'),
    allowed: z
      .array(z.enum(kinds))
      .min(1)
      .describe('PERSON for somebody who speaks for themselves; else kinds of organisations.'),
  })
  .describe('Whoever does it speaks for themselves, or for an organisation of one of these kinds.');

export const actorKind: Guard<typeof shape, ActorKindNotAllowed> = {
  shape,
  judge: ({ allowed }, { caller }) => {
    const actual = caller.organization === null ? 'PERSON' : caller.organization.kind;
    return actual !== null && allowed.includes(actual)
      ? holds({ actual })
      : fails({ kind: 'ActorKindNotAllowed', allowedKinds: allowed, actorKind: actual });
  },
  words: ({ allowedKinds: allowed, actorKind: actual }) => {
    const list = (language: 'ko' | 'en') => allowed.map((kind) => names[kind][language]).join(', ');
    const is = actual === null ? unknown : names[actual];
    return {
      ko: `${list('ko')}만 할 수 있습니다. 지금은 ${is.ko}(으)로 요청했습니다.`,
      en: `This is for: ${list('en')}. It was asked as: ${is.en}.`,
    };
  },
};

const unknown = { ko: '아직 알려지지 않은 단체', en: 'an organisation that is not known here yet' };

const names: Record<ActorKind, { readonly ko: string; readonly en: string }> = {
  PERSON: { ko: '개인', en: 'a person' },
  PUBLIC: { ko: '공공기관', en: 'a public body' },
  COMPANY: { ko: '기업', en: 'a company' },
  THIRD_SECTOR: { ko: '비영리단체', en: 'a non-profit' },
  UNIVERSITY: { ko: '대학', en: 'a university' },
  INFORMAL: { ko: '모임', en: 'an informal group' },
};
