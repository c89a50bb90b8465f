import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { WireText } from '../wire.ts';
import { fromWire } from '../wire.ts';
import type { Place, PlaceOf } from './changes.ts';
import { createTurns } from './turns.ts';

const mostPlaces = 100_000;

const query = 'query PlaceOfAgenda($id: ID!) { agenda(id: $id) { district { code municipality { code } } } }';

const answer = z.object({
  data: z.object({
    agenda: z
      .object({ district: z.object({ code: z.string(), municipality: z.object({ code: z.string() }) }) })
      .nullable(),
  }),
});

/** Asks the graph, as nobody. */
export type AskGraph = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<WireText>;

/** So many are asked for at the same time. */
const mostAsked = 8;

/** Where agendas are, by the graph; what is known is kept until it is forgotten. Rejects when it cannot be told. */
export function createPlaceOf(ask: AskGraph): PlaceOf {
  const turns = createTurns(mostAsked);
  const known = new LRUCache<string, Promise<Place | undefined>>({ max: mostPlaces });
  const find = async (id: string): Promise<Place | undefined> => {
    const { agenda } = answer.parse(JSON.parse(fromWire(await turns(() => ask(query, { id }))))).data;
    return agenda === null
      ? undefined
      : { districtCode: agenda.district.code, municipalityCode: agenda.district.municipality.code };
  };
  const placeOf = (id: string): Promise<Place | undefined> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find(id);
    known.set(id, found);
    // What is not there yet, or could not be asked, is asked for again.
    found.then(
      (place) => place === undefined && known.delete(id),
      () => known.delete(id),
    );
    return found;
  };
  const forget: PlaceOf['forget'] = async (id) => {
    const former = known.get(id);
    known.delete(id);
    return former?.catch(() => undefined);
  };
  return Object.assign(placeOf, { forget });
}
