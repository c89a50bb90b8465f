import { newId } from '@dure/kit/ids';
import { say } from '@dure/kit/language';
import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { ReadableRow } from './batches.ts';
import type { Graph } from './graph.ts';

/** Which service owns what the file holds; the graph names its mutations after it. */
export type Owner = 'Resource' | 'Agenda' | 'Skill';

const remark = z.object({ code: z.string(), field: z.string().nullable(), message: z.string() });
export type Remark = z.output<typeof remark>;

const rowReport = z.object({
  line: z.number(),
  outcome: z.enum(['CREATED', 'CHANGED', 'UNCHANGED', 'REJECTED']),
  reason: remark.nullable(),
  notes: z.array(remark),
});
export type RowReport = z.output<typeof rowReport>;

const refusal = z.object({ __typename: z.string(), message: z.string() });

/** A running import at the graph. */
export type RemoteImport = {
  /** What is to be known about the file as a whole. */
  readonly notes: readonly Remark[];
  /** Hands rows in, once even when the answer is lost on the way. */
  send(rows: readonly ReadableRow[]): Promise<RowReport[]>;
  /** Answers how many things vanished from the source, null where that is not asked. */
  finish(input: object): Promise<number | null>;
};

const remarkFields = '{ code field message }';

/** Begins an import. Throws Problem with the graph's refusal, for example the columns that are missing. */
export async function startImport(graph: Graph, owner: Owner, input: object): Promise<RemoteImport> {
  const started = z.object({ import: z.object({ id: z.string() }), notes: z.array(remark).default([]) });
  const start = `mutation StartImport($input: Start${owner}ImportInput!) {
    result: start${owner}Import(input: $input) {
      __typename
      ... on Start${owner}ImportSuccess { import { id } ${owner === 'Resource' ? `notes ${remarkFields}` : ''} }
      ... on UserError { message }
    }
  }`;
  const answer = await graph(start, { idempotencyKey: newId(), ...input }, z.union([started, refusal]));
  const { import: remote, notes } = accepted(answer);
  return {
    notes,
    send: (rows) => sendRows(graph, owner, remote.id, rows),
    finish: (ending) => finishImport(graph, owner, { importId: remote.id, ...ending }),
  };
}

async function sendRows(
  graph: Graph,
  owner: Owner,
  importId: string,
  rows: readonly ReadableRow[],
): Promise<RowReport[]> {
  const document = `mutation ImportRows($input: Import${owner}RowsInput!) {
    result: import${owner}Rows(input: $input) {
      __typename
      ... on Import${owner}RowsSuccess { rows { line outcome reason ${remarkFields} notes ${remarkFields} } }
      ... on UserError { message }
    }
  }`;
  const shape = z.union([z.object({ rows: z.array(rowReport) }), refusal]);
  return accepted(await graph(document, { idempotencyKey: newId(), importId, rows }, shape)).rows;
}

async function finishImport(graph: Graph, owner: Owner, input: object): Promise<number | null> {
  const document = `mutation FinishImport($input: Finish${owner}ImportInput!) {
    result: finish${owner}Import(input: $input) {
      __typename
      ... on Finish${owner}ImportSuccess { import { state ${owner === 'Resource' ? 'vanished' : ''} } }
      ... on UserError { message }
    }
  }`;
  const finished = z.object({ import: z.object({ vanished: z.number().nullable().default(null) }) });
  return accepted(await graph(document, input, z.union([finished, refusal]))).import.vanished;
}

/** The success; a refusal becomes a Problem with what can be done about it. */
function accepted<T extends object>(answer: T | z.output<typeof refusal>): Exclude<T, z.output<typeof refusal>> {
  if (!('message' in answer)) return answer as Exclude<T, z.output<typeof refusal>>;
  const { __typename: kind, message } = answer as z.output<typeof refusal>;
  throw new Problem(
    message,
    kind === 'TooManyVanished'
      ? say({
          ko: '다른 출처의 파일이면 --source 로 이름을 주고, 정말 사라졌으면 --accept-vanished 를 붙이십시오.',
          en: 'If the file is of another source, name it with --source; if they are really gone, add --accept-vanished.',
        })
      : undefined,
  );
}
