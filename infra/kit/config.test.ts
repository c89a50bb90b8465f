import { expect, test } from 'vitest';
import { ConfigError, configHelp, readConfig, serviceConfigShape } from './config.ts';

const valid = {
  PORT: '4001',
  DATABASE_URL: 'postgres://dure:hidden-word@127.0.0.1/agenda',
  OIDC_ISSUER: 'http://127.0.0.1:4006',
  GATEWAY_SECRET: '0123456789abcdef',
};

const problemsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(serviceConfigShape, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

test('settings that are not given have their defaults', () => {
  const config = readConfig(serviceConfigShape, valid);
  expect(config).toMatchObject({
    port: 4001,
    host: '127.0.0.1',
    oidcAudience: 'dure',
    kafkaBrokers: [],
  });
  expect(config.eventPeers.size).toBe(0);
  expect(config.movableClock).toBe(false);
});

test('lists and maps are understood', () => {
  const config = readConfig(serviceConfigShape, {
    ...valid,
    KAFKA_BROKERS: 'a:9092, b:9093',
    EVENT_PEERS: 'resources=http://127.0.0.1:4002,funding=http://127.0.0.1:4003?a=b',
  });
  expect(config.kafkaBrokers).toEqual(['a:9092', 'b:9093']);
  expect([...config.eventPeers]).toEqual([
    ['resources', 'http://127.0.0.1:4002'],
    ['funding', 'http://127.0.0.1:4003?a=b'],
  ]);
});

test('every problem is told at once, with what is expected', () => {
  const problems = problemsOf({ PORT: 'abc', OIDC_ISSUER: 'issuer', KAFKA_SSL: 'yes', EVENT_PEERS: 'funding' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'PORT',
    'OIDC_ISSUER',
    'GATEWAY_SECRET',
    'DATABASE_URL',
    'KAFKA_SSL',
    'EVENT_PEERS',
  ]);
  expect(problems[0]).toContain('0 to 65535');
  expect(problems[2]).toContain('missing');
});

test('an empty variable counts as absent', () => {
  expect(problemsOf({ ...valid, GATEWAY_SECRET: '' })).toEqual([expect.stringContaining('GATEWAY_SECRET is missing')]);
  expect(readConfig(serviceConfigShape, { ...valid, KAFKA_BROKERS: '' }).kafkaBrokers).toEqual([]);
});

test('the value of a secret is in no message', () => {
  const problems = problemsOf({ ...valid, GATEWAY_SECRET: 'short-word', DATABASE_URL: 'mysql://hidden-word' });
  expect(problems).toHaveLength(2);
  expect(problems.join()).not.toMatch(/short-word|hidden-word/);
});

test('numbers out of their bounds are refused', () => {
  expect(problemsOf({ ...valid, PORT: '70000' })).toHaveLength(1);
  expect(problemsOf({ ...valid, DATABASE_POOL_SIZE: '0' })).toHaveLength(1);
  expect(problemsOf({ ...valid, DATABASE_POOL_SIZE: '1e3' })).toHaveLength(1);
});

test('what was read cannot be changed', () => {
  expect(Object.isFrozen(readConfig(serviceConfigShape, valid))).toBe(true);
});

test('the help names every setting and whether it is required', () => {
  const help = configHelp(serviceConfigShape);
  expect(help).toMatch(/GATEWAY_SECRET .*\(required\)/);
  expect(help).toMatch(/LOG_LEVEL .*\(default info\)/);
  expect(help).toMatch(/KAFKA_BROKERS .*\(optional\)/);
});
