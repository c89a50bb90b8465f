import { createHash } from 'node:crypto';
import { systemClock } from '@dure/kit/clock';
import { command, keyInputs, pruneIdempotencyKeys } from '@dure/kit/command';
import { rows } from '@dure/kit/database';
import { accept, refuse } from '@dure/kit/decision';
import { newId } from '@dure/kit/ids';
import { person } from '@dure/testkit/service';
import type { EntityManager } from 'typeorm';
import { beforeEach, describe, expect, test } from 'vitest';
import { gate, mechanicsDatabase } from './mechanics.ts';

const db = await mechanicsDatabase();
beforeEach(() => db.query('TRUNCATE effects, idempotency_keys'));
const actor = person();
const ctx = { actor, db, clock: systemClock };
const at = new Date('2027-01-02T03:04:05.678Z');

const act = async (tx: EntityManager) => {
  await tx.query(`INSERT INTO effects (key, step) VALUES ('k', 1)`);
  return accept({ id: newId(), at, nested: [{ at }], nothing: null });
};
const effects = async () => (await rows(db, 'SELECT * FROM effects')).length;

describe('a command with an idempotency key', () => {
  test('answers the same to the same key and input, dates as dates, and runs once', async () => {
    const input = { a: 1, b: { c: [at] }, idempotencyKey: 'one' };
    const first = await command(ctx, 'act', input, act);
    const again = await command(ctx, 'act', { idempotencyKey: 'one', b: { c: [at] }, a: 1 }, act);
    expect(again).toEqual(first);
    expect(await effects()).toBe(1);
  });

  test('refuses the same key with other input, or for another command', async () => {
    await command(ctx, 'act', { a: 1, idempotencyKey: 'one' }, act);
    const reused = { ok: false, refusal: { kind: 'idempotency-key-reused' } };
    expect(await command(ctx, 'act', { a: 2, idempotencyKey: 'one' }, act)).toEqual(reused);
    expect(await command(ctx, 'other', { a: 1, idempotencyKey: 'one' }, act)).toEqual(reused);
    expect(await command(ctx, 'act', { a: 1, b: null, idempotencyKey: 'one' }, act)).toEqual(reused);
    expect(await effects()).toBe(1);
  });

  test('the same key of another person is another key', async () => {
    await command(ctx, 'act', { idempotencyKey: 'one' }, act);
    await command({ ...ctx, actor: person() }, 'act', { idempotencyKey: 'one' }, act);
    expect(await effects()).toBe(2);
  });

  test('of two at the same moment the second waits and answers what the first did', async () => {
    const [running, mayFinish] = [gate(), gate()];
    const input = { idempotencyKey: 'one' };
    const first = command(ctx, 'act', input, async (tx) => {
      running.open();
      await mayFinish.opened;
      return await act(tx);
    });
    await running.opened;
    const second = command(ctx, 'act', input, act);
    mayFinish.open();
    expect(await second).toEqual(await first);
    expect(await effects()).toBe(1);
  });

  test('a refusal leaves neither effect nor key behind: the same request succeeds once its reason has passed', async () => {
    const input = { a: 1, idempotencyKey: 'one' };
    const refused = await command(ctx, 'act', input, async (tx) => {
      await act(tx);
      return refuse({ kind: 'agenda-not-known' });
    });
    expect(refused).toEqual({ ok: false, refusal: { kind: 'agenda-not-known' } });
    expect(await effects()).toBe(0);
    const accepted = await command(ctx, 'act', input, act);
    expect(accepted).toMatchObject({ ok: true });
    expect(await command(ctx, 'act', input, act)).toEqual(accepted);
    expect(await effects()).toBe(1);
  });

  test('of two at the same moment the second runs itself when the first was refused', async () => {
    const [running, mayFinish] = [gate(), gate()];
    const input = { idempotencyKey: 'one' };
    const first = command(ctx, 'act', input, async () => {
      running.open();
      await mayFinish.opened;
      return refuse({ kind: 'not-yet' });
    });
    await running.opened;
    const second = command(ctx, 'act', input, act);
    mayFinish.open();
    expect(await first).toMatchObject({ ok: false, refusal: { kind: 'not-yet' } });
    expect(await second).toMatchObject({ ok: true });
    expect(await effects()).toBe(1);
  });

  test('without a key a refusal takes back what was written before it, too', async () => {
    await command(ctx, 'act', {}, async (tx) => {
      await act(tx);
      return refuse({ kind: 'no' });
    });
    expect(await effects()).toBe(0);
  });

  test('the stored hash is keyed: without the secret of the service nobody finds the input by guessing', async () => {
    const input = { contact: { phone: '010-1234-5678' } };
    const hashWith = async (service: string, secret: string) => {
      keyInputs(db, service, secret);
      await db.query('TRUNCATE idempotency_keys');
      await command(ctx, 'act', { ...input, idempotencyKey: 'one' }, act);
      const [stored] = await rows<{ hash: string }>(
        db,
        `SELECT encode(request_hash, 'hex') AS hash FROM idempotency_keys`,
      );
      return stored?.hash;
    };
    const hash = await hashWith('shop', 'a secret of the gateway');
    expect(await hashWith('shop', 'a secret of the gateway')).toBe(hash);
    expect(await hashWith('shop', 'another secret')).not.toBe(hash);
    expect(await hashWith('house', 'a secret of the gateway')).not.toBe(hash);
    const guess = JSON.stringify({ contact: { phone: '010-1234-5678' }, idempotencyKey: 'one' });
    expect(createHash('sha256').update(guess).digest('hex')).not.toBe(hash);
  });

  test('a command that throws leaves nothing behind, and its key can be tried again', async () => {
    const input = { idempotencyKey: 'one' };
    const broken = command(ctx, 'act', input, async (tx) => {
      await act(tx);
      throw new Error('database gone');
    });
    await expect(broken).rejects.toThrow('database gone');
    expect(await command(ctx, 'act', input, act)).toMatchObject({ ok: true });
    expect(await effects()).toBe(1);
  });

  test.each(['', 'with space', 'x'.repeat(201), '열쇠'])('the key %j is bad input', async (idempotencyKey) => {
    await expect(command(ctx, 'act', { idempotencyKey }, act)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('without a key every call runs', async () => {
    await command(ctx, 'act', { a: 1 }, act);
    await command(ctx, 'act', { a: 1 }, act);
    expect(await effects()).toBe(2);
  });

  test('old keys are forgotten', async () => {
    await command(ctx, 'act', { idempotencyKey: 'old' }, act);
    await db.query(`UPDATE idempotency_keys SET created_at = now() - interval '31 days'`);
    await command(ctx, 'act', { idempotencyKey: 'new' }, act);
    expect(await pruneIdempotencyKeys(db, 30 * 86_400_000)).toBe(1);
  });
});
