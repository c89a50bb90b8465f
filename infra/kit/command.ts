import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from './clock.ts';
import { rows, transaction } from './database.ts';
import { type Decision, refuse } from './decision.ts';
import { badInput } from './errors.ts';
import type { Member } from './identity.ts';
import { canonical } from './texts.ts';

export type CommandContext = { readonly actor: Member; readonly db: DataSource; readonly clock: Clock };

/** The key was used before with another command or other input. */
export type IdempotencyKeyReused = { readonly kind: 'idempotency-key-reused' };

/**
 * Runs one use case in one transaction; only an accepted decision is committed. With an `idempotencyKey` in the input
 * the accepted answer is stored in the same transaction: the same key and input answer it again without running; the
 * same key with other input is refused; of two at the same moment the second waits for the first and then answers the
 * same. What is refused or throws leaves nothing behind, not even its key: most refusals pass (an event arrives, a
 * seat becomes free), so that the same request may be sent again.
 */
export async function command<I extends object, T, R>(
  ctx: CommandContext,
  name: string,
  input: I,
  run: (tx: EntityManager) => Promise<Decision<T, R>>,
): Promise<Decision<T, R | IdempotencyKeyReused>> {
  const key = keyOf(input);
  const attempt = async (tx: EntityManager): Promise<Decision<T, R | IdempotencyKeyReused>> => {
    const earlier = key === null ? null : await claimKey<T>(ctx, tx, key, name, input);
    const decision = earlier ?? (await run(tx));
    if (!decision.ok) throw new Refused(decision);
    if (key !== null && earlier === null) await storeAnswer(ctx, tx, key, decision);
    return decision;
  };
  try {
    return await transaction(ctx.db, attempt, ctx.clock.now());
  } catch (error) {
    if (error instanceof Refused) return error.decision as Decision<T, R | IdempotencyKeyReused>;
    throw error;
  }
}

/** Takes a transaction back and carries the refusal out of it. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly decision: unknown;
  constructor(decision: unknown) {
    super('The command was refused.');
    this.decision = decision;
  }
}

function keyOf(input: object): string | null {
  const key = 'idempotencyKey' in input ? input.idempotencyKey : null;
  if (typeof key !== 'string') return null;
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw badInput(
    {
      ko: 'idempotencyKey는 공백 없는 ASCII 문자 1–200자입니다.',
      en: 'idempotencyKey is 1 to 200 ASCII characters without spaces.',
    },
    { field: 'idempotencyKey' },
  );
}

/** Null when the key is new and now ours; the insert waits for a transaction that holds the same key. */
async function claimKey<T>(
  { actor, db }: CommandContext,
  tx: EntityManager,
  key: string,
  name: string,
  input: object,
): Promise<Decision<T, IdempotencyKeyReused> | null> {
  const hash = createHmac('sha256', inputSecretOf(db)).update(canonical(input)).digest();
  const inserted = await rows<{ key: string }>(
    tx,
    `INSERT INTO idempotency_keys (actor_id, key, command, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [actor.memberId, key, name, hash],
  );
  if (inserted.length > 0) return null;
  const [stored] = await rows<{ command: string; request_hash: Buffer; answer: unknown }>(
    tx,
    'SELECT command, request_hash, answer FROM idempotency_keys WHERE actor_id = $1 AND key = $2',
    [actor.memberId, key],
  );
  if (stored === undefined || stored.command !== name || !stored.request_hash.equals(hash)) {
    return refuse({ kind: 'idempotency-key-reused' } as const);
  }
  return decode(stored.answer) as Decision<T, never>;
}

const storeAnswer = ({ actor }: CommandContext, tx: EntityManager, key: string, decision: unknown) =>
  tx.query('UPDATE idempotency_keys SET answer = $3 WHERE actor_id = $1 AND key = $2', [
    actor.memberId,
    key,
    encode(decision),
  ]);

const inputSecrets = new WeakMap<DataSource, Buffer>();

/**
 * Sets what the hashes of inputs are keyed with: inputs hold what is quickly guessed, such as telephone numbers, which
 * a plain hash in a stolen database would give away. All replicas of a service need the same secret; each service
 * derives its own. After the secret was changed, a request repeated from before is refused as a reused key.
 */
export function keyInputs(db: DataSource, service: string, secret: string): void {
  inputSecrets.set(db, Buffer.from(hkdfSync('sha256', secret, '', `dure idempotency ${service}`, 32)));
}

/** A database for which none was set keys them with chance: then keys hold within this process only, as in tests. */
function inputSecretOf(db: DataSource): Buffer {
  const known = inputSecrets.get(db) ?? randomBytes(32);
  inputSecrets.set(db, known);
  return known;
}

const dateTag = '$date';

/** JSON in which dates stay dates. */
function encode(value: unknown): string {
  return JSON.stringify(tagDates(value));
}

function tagDates(value: unknown): unknown {
  if (value instanceof Date) return { [dateTag]: value.toISOString() };
  if (Array.isArray(value)) return value.map(tagDates);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tagDates(part)]));
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  const date: unknown = (value as Record<string, unknown>)[dateTag];
  if (typeof date === 'string') return new Date(date);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, decode(part)]));
}

/** Forgets keys older than `keepMs`; answers how many. */
export async function pruneIdempotencyKeys(db: DataSource, keepMs: number): Promise<number> {
  const deleted = await rows<{ key: string }>(
    db,
    `DELETE FROM idempotency_keys WHERE (actor_id, key) IN (
       SELECT actor_id, key FROM idempotency_keys WHERE created_at < now() - $1 * interval '1 millisecond' LIMIT 5000) RETURNING key`,
    [keepMs],
  );
  return deleted.length;
}
