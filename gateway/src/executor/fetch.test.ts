import { describe, expect, test } from 'vitest';
import { rootFetch } from '../../test/scripted/one-fetch.ts';
import { executionOf, pathOf, toolsBefore } from '../../test/scripted/parts.ts';
import { SubgraphFailure } from '../subgraphs/failures.ts';
import { toWire } from '../wire.ts';
import { clientPath, compileRequest, placeOf } from './fetch.ts';

const sdl = 'type Query { name(of: String): String }';

describe('the body of a request', () => {
  const { tools } = toolsBefore(sdl, {});
  const bodyOf = (fetch: Partial<ReturnType<typeof rootFetch>>, variables = {}, representations: string[] = []) =>
    compileRequest({ ...rootFetch('{ name }'), ...fetch }, tools).body(executionOf({}, variables), representations);

  test('is the document, and its name where it has one', () => {
    expect(bodyOf({})).toBe('{"query":"{ name }"}');
    expect(bodyOf({ operation: 'query A { name }', operationName: 'A' })).toBe(
      '{"query":"query A { name }","operationName":"A"}',
    );
  });

  test('has the variables that it uses, as the client wrote them, and no others', () => {
    const operation = 'query ($of: String) { name(of: $of) }';
    expect(bodyOf({ operation, variables: ['of'] }, { of: 'a"b', other: 1 })).toBe(
      `{"query":"${operation}","variables":{"of":"a\\"b"}}`,
    );
    expect(bodyOf({ operation, variables: ['of'] })).toBe(`{"query":"${operation}"}`);
  });

  test('has the representations before them', () => {
    const operation = 'query ($of: String) { name(of: $of) }';
    expect(bodyOf({ operation, variables: ['of'] }, { of: null }, ['"r":[1]'])).toContain('{"r":[1],"of":null}');
  });

  test('is wire text: Hangul stands in it as the bytes that leave', () => {
    expect(bodyOf({ operation: '{ name(of: "한") }' })).toBe(toWire('{"query":"{ name(of: \\"한\\") }"}'));
  });
});

describe('sending', () => {
  const send = async (answer: () => string) => {
    const { tools, asked } = toolsBefore(sdl, { all: answer });
    const execution = executionOf();
    const answered = await compileRequest(rootFetch('{ name }'), tools).send(execution, '{}');
    return { answered, asked, requests: execution.requests };
  };

  test('hands on what every subgraph gets, is counted, and reads the answer', async () => {
    const { answered, asked, requests } = await send(() => '{"data":{"name":"a"}}');
    expect(answered).toMatchObject({ data: { name: '"a"' }, errors: [] });
    expect(requests).toBe(1);
    expect(asked).toEqual([
      {
        ...{ subgraph: 'all', body: '{}', isQuery: true },
        ...{ headers: ['authorization', 'Bearer a'], origin: ['x-request-id', 'request-1'] },
      },
    ]);
  });

  test('answers the kind of failure where no answer came, or one that is none', async () => {
    const late = () => {
      throw new SubgraphFailure('all', 'late');
    };
    expect((await send(late)).answered).toBe('late');
    for (const text of ['{"data":', '{}', '{"data":7}']) expect((await send(() => text)).answered).toBe('unreadable');
  });

  test('passes on what is a fault of ours', async () => {
    const broken = () => {
      throw new TypeError('ours');
    };
    await expect(send(broken)).rejects.toThrow('ours');
  });
});

test('places are written in the names of the client, with @ for every item of a list', () => {
  expect(placeOf(pathOf('towns', '@', 'a__dure__1', 'parts'), 'name__dure__2')).toBe('towns.@.a.parts.name');
  expect(clientPath(['a__dure__1', 0, 'name'])).toEqual(['a', 0, 'name']);
});
