import { expect, test } from 'vitest';
import { attach, type Photo, photosAtMost } from './domain.ts';

const now = new Date('2027-01-02T00:00:00Z');
const photo: Photo = {
  ...{ id: 'p', uploaderId: 'm', digest: Buffer.alloc(32), width: 10, height: 10, uploadedAt: now, storedAt: now },
  ...{ agendaId: null, position: null, description: null, language: null, attachedAt: null },
  ...{ removedBy: null, removedAt: null },
};
const to = { agendaId: 'a', description: '무너진 난간', language: 'ko' };

test('a photo takes the lowest free place of its agenda', () => {
  expect(attach(photo, to, [1, 3], now)).toEqual({
    ok: true,
    value: { ...photo, ...to, position: 2, attachedAt: now },
  });
});

test('an agenda with all places taken takes no more', () => {
  const taken = Array.from({ length: photosAtMost }, (_, index) => index + 1);
  expect(attach(photo, to, taken, now)).toEqual({
    ok: false,
    refusal: { kind: 'too-many-photos', most: photosAtMost },
  });
});

test('a photo that the agenda shows already stays as it is', () => {
  const shown = { ...photo, ...to, position: 4, attachedAt: now };
  expect(attach(shown, { ...to, description: '다른 말' }, [4], now)).toEqual({ ok: true, value: shown });
});

test.each([
  ['of another agenda', { agendaId: 'b', position: 1 }],
  ['that was removed', { removedAt: now, removedBy: 'm' }],
  ['whose versions are not kept yet', { storedAt: null }],
])('a photo %s is taken', (_, changes) => {
  expect(attach({ ...photo, ...changes }, to, [], now)).toEqual({ ok: false, refusal: { kind: 'photo-taken' } });
});
