import { setImmediate as aTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { movableClock } from './clock.ts';
import { memberIdOf, newId } from './ids.ts';
import { createLogger } from './log.ts';
import { createProofCheck } from './proof.ts';
import { current, inScope } from './request-scope.ts';
import { joined } from './resolvers.ts';

test('a moved clock runs on from where it was put, and returns', () => {
  let systemMs = Date.UTC(2027, 0, 1);
  const clock = movableClock({ now: () => new Date(systemMs) });
  clock.moveTo(new Date('2030-06-01T00:00:00Z'));
  systemMs += 1_500;
  expect(clock.now()).toEqual(new Date('2030-06-01T00:00:01.500Z'));
  clock.moveTo(null);
  expect(clock.now()).toEqual(new Date(systemMs));
});

test('new ids sort by the time they were made', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
});

test('one person has one id, and the same subject at another issuer is another person', () => {
  const id = memberIdOf('https://issuer.example', 'sora');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  expect(memberIdOf('https://issuer.example', 'sora')).toBe(id);
  expect(memberIdOf('https://other.example', 'sora')).not.toBe(id);
});

test('only the secret itself is proof', () => {
  const isProven = createProofCheck('0123456789abcdef');
  expect(isProven('0123456789abcdef')).toBe(true);
  for (const wrong of [undefined, '', '0123456789abcde', '0123456789abcdeg', ['0123456789abcdef']]) {
    expect(isProven(wrong)).toBe(false);
  }
});

test('work sees its own scope, also after waiting', async () => {
  const seen = await Promise.all(
    ['a', 'b'].map((requestId) =>
      inScope({ origin: 'request', requestId }, async () => {
        await aTurn();
        return current().requestId;
      }),
    ),
  );
  expect(seen).toEqual(['a', 'b']);
  expect(current().origin).toBe('start');
});

const logged = (write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown> => {
  const lines: string[] = [];
  write(createLogger('test', 'info', { write: (line) => lines.push(line) }));
  return JSON.parse(lines[0] ?? '{}');
};

test('a log line carries request, trace and event', () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
  const line = logged((log) =>
    inScope({ origin: 'inbox', requestId: 'r-1', traceparent, eventId: 'e-1' }, () => log.info('Handled')),
  );
  expect(line).toMatchObject({ requestId: 'r-1', traceId: '0af7651916cd43dd8448eb211c80319c', eventId: 'e-1' });
});

test('secrets do not reach the log', () => {
  const line = logged((log) =>
    log.info({
      authorization: 'Bearer hidden',
      req: { headers: { authorization: 'Bearer hidden', 'x-dure-gateway': 'hidden' } },
      config: { gatewaySecret: 'hidden', databaseUrl: 'postgres://hidden' },
      answer: { token: 'hidden' },
    }),
  );
  expect(JSON.stringify(line)).not.toContain('hidden');
});

test('the parameters of a failed statement do not reach the log', () => {
  const error = Object.assign(new Error('duplicate key'), { code: '23505', parameters: ['kim@example.org'] });
  const line = logged((log) => log.error({ err: new Error('Saving failed', { cause: error }) }));
  expect(line).toMatchObject({ err: { message: 'Saving failed', cause: { code: '23505' } } });
  expect(JSON.stringify(line)).not.toContain('kim@');
});

test('modules join their parts of a type, and none takes a field from another', () => {
  const one = () => 1;
  const agendas = { Agenda: { title: one }, Mutation: { raise: one } };
  const supports = { Agenda: { supports: one }, Mutation: { support: one } };
  expect(joined(agendas, supports)).toEqual({
    ...{ Agenda: { title: one, supports: one }, Mutation: { raise: one, support: one } },
  });
  expect(() => joined(agendas, { Agenda: { title: () => 2 } })).toThrow('Agenda.title is resolved by two modules.');
});
