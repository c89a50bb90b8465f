import { z } from 'zod';
import { logLevels } from './log.ts';
import { defaultTraceRatio } from './telemetry.ts';

/** One setting: the variable of the environment, what is expected of it in one phrase, and how it is read. */
export type Setting<T> = {
  readonly env: string;
  readonly about: string;
  readonly schema: z.ZodType<T>;
  readonly isSecret: boolean;
};

export type ConfigShape = Record<string, Setting<unknown>>;

export type ConfigOf<S extends ConfigShape> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never;
};

export const setting = <T>(env: string, about: string, schema: z.ZodType<T>): Setting<T> => ({
  env,
  about,
  schema,
  isSecret: false,
});

/** Marks a setting whose value is never printed. */
export const secret = <T>(open: Setting<T>): Setting<T> => ({ ...open, isSecret: true });

/** All that is wrong with the environment, at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The environment does not fit:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads the settings of `shape` from the environment into a frozen object. An empty variable counts as absent.
 * Throws ConfigError with every problem; values of secrets are in none of them.
 */
export function readConfig<S extends ConfigShape>(shape: S, env: NodeJS.ProcessEnv): ConfigOf<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [property, one] of Object.entries(shape)) {
    const given = env[one.env] === '' ? undefined : env[one.env];
    const result = one.schema.safeParse(given);
    if (result.success) values[property] = result.data;
    else problems.push(describeProblem(one, given));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(values) as ConfigOf<S>;
}

/** As `readConfig`, for a process that starts: prints what does not fit and ends with 1. */
export function readConfigOrExit<S extends ConfigShape>(shape: S, env: NodeJS.ProcessEnv): ConfigOf<S> {
  try {
    return readConfig(shape, env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

function describeProblem(one: Setting<unknown>, given: string | undefined): string {
  if (given === undefined) return `${one.env} is missing: ${one.about}`;
  return one.isSecret
    ? `${one.env} does not fit (its value is not shown): ${one.about}`
    : `${one.env} is ${JSON.stringify(given)}: ${one.about}`;
}

/** The table of settings that `--help` prints. */
export function configHelp(shape: ConfigShape): string {
  const width = Math.max(...Object.values(shape).map((one) => one.env.length));
  const lines = Object.values(shape).map((one) => `  ${one.env.padEnd(width)}  ${one.about} (${presenceOf(one)})`);
  return ['Settings, from the environment:', ...lines].join('\n');
}

function presenceOf(one: Setting<unknown>): string {
  const result = one.schema.safeParse(undefined);
  if (!result.success) return 'required';
  if (result.data === undefined || (Array.isArray(result.data) && result.data.length === 0)) return 'optional';
  if (result.data instanceof Map && result.data.size === 0) return 'optional';
  return `default ${String(result.data)}`;
}

/** A whole number between the bounds, both included. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

/** `true` or `false`. */
export const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(fallback);

/** A web address with http or https. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** `a, b` as `['a', 'b']`. */
export const textList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** `agenda=http://127.0.0.1:4001,funding=http://127.0.0.1:4003` as a map from name to address. */
export const namedAddresses = textList
  .pipe(z.array(z.string().regex(/^[a-z][a-z0-9-]*=https?:\/\/.+$/)))
  .transform((parts): ReadonlyMap<string, string> => new Map(parts.map(splitAtEquals)));

function splitAtEquals(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** As OpenTelemetry names them. */
const samplers = [
  ...['always_on', 'always_off', 'traceidratio'],
  ...['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'],
] as const;

/** What the gateway and every service need alike: where they listen, whose tokens they trust, how they report. */
export const processConfigShape = {
  port: setting('PORT', 'the port to listen on, 0 to 65535; 0 takes a free one', wholeNumber(0, 65_535)),
  host: setting('HOST', 'the address to listen on', z.string().min(1).default('127.0.0.1')),
  oidcIssuer: setting('OIDC_ISSUER', 'the web address of the OpenID issuer, exactly as its tokens name it', webAddress),
  oidcAudience: setting(
    'OIDC_AUDIENCE',
    'the audience that access tokens must name',
    z.string().min(1).default('dure'),
  ),
  oidcJwksUri: setting(
    'OIDC_JWKS_URI',
    "the web address of the issuer's keys; asked from the issuer when absent",
    webAddress.optional(),
  ),
  gatewaySecret: secret(
    setting('GATEWAY_SECRET', 'the secret shared by gateway and services, 16 characters or more', z.string().min(16)),
  ),
  logLevel: setting('LOG_LEVEL', `one of ${logLevels.join(', ')}`, z.enum(logLevels).default('info')),
  otlpEndpoint: setting(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'the web address that traces are sent to; no tracing when absent',
    webAddress.optional(),
  ),
  tracesSampler: setting(
    'OTEL_TRACES_SAMPLER',
    `which traces are recorded, one of ${samplers.join(', ')}; parentbased_traceidratio when absent`,
    z.enum(samplers).optional(),
  ),
  tracesSamplerRatio: setting(
    'OTEL_TRACES_SAMPLER_ARG',
    `the part of all traces that is recorded by …traceidratio, 0 to 1; ${defaultTraceRatio} when absent`,
    z.coerce.number().min(0).max(1).optional(),
  ),
} as const;

/** Where events travel over Kafka. */
export const kafkaConfigShape = {
  kafkaBrokers: setting('KAFKA_BROKERS', 'host:port of the brokers, separated by commas', brokerList()),
  kafkaSsl: setting('KAFKA_SSL', 'true or false: whether the brokers speak TLS', flag(false)),
  kafkaSaslUsername: setting('KAFKA_SASL_USERNAME', 'the user name for the brokers', z.string().min(1).optional()),
  kafkaSaslPassword: secret(
    setting('KAFKA_SASL_PASSWORD', 'the password for the brokers', z.string().min(1).optional()),
  ),
} as const;

/** The settings of a service. */
export const serviceConfigShape = {
  ...processConfigShape,
  databaseUrl: secret(
    setting('DATABASE_URL', 'the address of the database, postgres://…', z.url({ protocol: /^postgres(ql)?$/ })),
  ),
  databasePoolSize: setting(
    'DATABASE_POOL_SIZE',
    'connections to the database at most, 2 to 200',
    wholeNumber(2, 200).default(16),
  ),
  ...kafkaConfigShape,
  kafkaReplicationFactor: setting(
    'KAFKA_REPLICATION_FACTOR',
    'copies of each topic, 1 to 9',
    wholeNumber(1, 9).default(1),
  ),
  kafkaMinIsr: setting('KAFKA_MIN_ISR', 'copies that must have a message, 1 to 9', wholeNumber(1, 9).default(1)),
  eventPeers: setting(
    'EVENT_PEERS',
    'without brokers: the services that get our events, as name=http://…, separated by commas',
    namedAddresses.default(new Map()),
  ),
  objectStore: setting(
    'OBJECT_STORE',
    'where files are kept: file:///folder or s3://bucket/prefix?region=…&endpoint=…; nothing can be uploaded when absent',
    z.url({ protocol: /^(file|s3)$/ }).optional(),
  ),
  movableClock: setting(
    'MOVABLE_CLOCK',
    'true or false: whether PUT /clock may move the time (tests and local stacks only)',
    flag(false),
  ),
} as const;

function brokerList() {
  return textList.pipe(z.array(z.string().regex(/^[^\s:]+:\d{1,5}$/))).default([]);
}

export type ServiceConfig = ConfigOf<typeof serviceConfigShape>;
