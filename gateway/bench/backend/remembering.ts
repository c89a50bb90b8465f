import { z } from 'zod';
import { answerOf, type World } from '../worlds/world.ts';

const question = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** The whole HTTP answer to a body, at once when the same was asked before. */
export type Remembering = (body: Buffer) => Buffer | Promise<Buffer>;

/**
 * A subgraph that works each question out once, with graphql-js, and from then on answers the same bytes to the same
 * bytes. Representations of entities are part of the body, so that every set of them is a question of its own.
 */
export function createRemembering(world: World, subgraph: string): Remembering {
  const schema = world.subgraphs.get(subgraph);
  if (schema === undefined) throw new Error(`The world ${world.name} has no subgraph ${subgraph}.`);
  const known = new Map<string, Buffer>();
  const workOut = async (key: string, body: Buffer) => {
    const whole = httpAnswer(await answerOf(world, schema, question.parse(JSON.parse(body.toString()))));
    known.set(key, whole);
    return whole;
  };
  return (body) => {
    const key = body.toString('latin1');
    return known.get(key) ?? workOut(key, body);
  };
}

/** An answer with the few headers that every client of HTTP understands. */
export function httpAnswer(json: string, status = '200 OK'): Buffer {
  const length = Buffer.byteLength(json);
  return Buffer.from(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${json}`,
  );
}
