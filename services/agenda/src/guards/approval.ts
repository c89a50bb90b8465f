import { z } from 'zod';
import { smallKey } from '../templates/vocabulary.ts';
import { fails, type Guard, holds } from './guard.ts';

export type ApprovalMissing = {
  readonly kind: 'ApprovalMissing';
  readonly body: string;
  readonly resultRequired: 'APPROVED' | 'REJECTED';
  /** Null while the body has not decided. */
  readonly result: 'APPROVED' | 'REJECTED' | null;
};

const shape = z
  .strictObject({
    guard: z.literal('approval'),
    body: smallKey.describe('A body of this template.'),
    result: z.enum(['APPROVED', 'REJECTED']).default('APPROVED').describe('What it must have decided last.'),
  })
  .describe('A body has decided, and so.');

export const approval: Guard<typeof shape, ApprovalMissing> = {
  shape,
  judge: ({ body, result: required }, { decisions }) => {
    const actual = decisions.get(body) ?? null;
    return actual === required
      ? holds({ body, result: actual })
      : fails({ kind: 'ApprovalMissing', body, resultRequired: required, result: actual });
  },
  words: ({ body, resultRequired: required, result: actual }) => ({
    ko: `${body}의 결정이 ${inWords[required].ko}이어야 하는데, 지금은 ${actual === null ? '아직 없습니다' : `${inWords[actual].ko}입니다`}.`,
    en: `The body “${body}” must have ${inWords[required].en}; it has ${actual === null ? 'not decided yet' : inWords[actual].en}.`,
  }),
  flaws: ({ body, result }, { bodies, decidingBodies, together }) => {
    if (!bodies.has(body))
      return [
        {
          code: 'UNKNOWN_BODY',
          message: { ko: `템플릿에 ‘${body}’ 기구가 없습니다.`, en: `The template has no body “${body}”.` },
        },
      ];
    if (!decidingBodies.has(body)) {
      return [
        {
          code: 'NEVER_HOLDS',
          message: {
            ko: `여기에 이르는 어느 단계에서도 ‘${body}’ 기구가 결정하지 않습니다.`,
            en: `No stage on the way here lets the body “${body}” decide.`,
          },
        },
      ];
    }
    const opposite = together.some(
      (other) =>
        other.guard === 'approval' &&
        'body' in other &&
        other.body === body &&
        'result' in other &&
        other.result !== result,
    );
    return opposite
      ? [
          {
            code: 'NEVER_HOLDS',
            message: {
              ko: `‘${body}’ 기구가 두 가지로 결정했을 수는 없습니다.`,
              en: `The body “${body}” cannot have decided both ways.`,
            },
          },
        ]
      : [];
  },
};

const inWords = {
  APPROVED: { ko: '승인', en: 'approved' },
  REJECTED: { ko: '반려', en: 'rejected' },
} as const;
