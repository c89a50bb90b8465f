import { isErrorCode } from '@dure/kit/errors';
import type { Fault, Missing } from './faults.ts';
import type { ResponsePath } from './paths.ts';
import { mostTold, type ToldError, type ToldErrors } from './read-errors.ts';

/** The errors of one answer, and what they are about. */
export type Telling = ToldErrors & {
  readonly subgraph: string;
  /** The places of the client's answer that an error belongs to. */
  readonly placesOf: (error: ToldError) => readonly ResponsePath[];
  /** What the whole request was to bring. */
  readonly missing: () => Missing;
};

/**
 * Notes the errors of an answer, each at each of its places; beyond `mostTold`, how many more there are. Of faults inside,
 * whose words do not pass, there is one for each path: callers learn no more from a second.
 */
export function noteTold(faults: Fault[], { subgraph, errors, further, placesOf, missing }: Telling): void {
  if (errors.length === 0) return;
  const all = missing();
  let room = mostTold;
  let more = further;
  const note = (fault: Fault): void => {
    if (room === 0) {
      more += 1;
      return;
    }
    room -= 1;
    faults.push(fault);
  };
  const faulty = new Set<string>();
  /** Whether the error is a fault inside of which its path was told already. */
  const isKnownFault = ({ extensions, path }: ToldError): boolean => {
    if (isErrorCode(extensions?.code)) return false;
    const key = JSON.stringify(path ?? null);
    if (faulty.has(key)) return true;
    faulty.add(key);
    return false;
  };
  for (const error of errors) {
    if (isKnownFault(error)) {
      more += 1;
      continue;
    }
    const places = room === 0 ? [] : placesOf(error);
    for (const path of places) note({ kind: 'told', subgraph, error, path });
    if (places.length === 0) note({ kind: 'refused', subgraph, error, missing: all });
  }
  if (more > 0) faults.push({ kind: 'further', subgraph, count: more, missing: all });
}
