import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { WireText } from '../wire.ts';
import { fromWire } from '../wire.ts';
import type { Place } from './changes.ts';

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

/** Where agendas are, by the graph; an agenda never moves, so that what is known is kept. Rejects when it cannot be told. */
export function createPlaceOf(ask: AskGraph): (agendaId: string) => Promise<Place | undefined> {
  const known = new LRUCache<string, Promise<Place | undefined>>({ max: mostPlaces });
  const find = async (id: string): Promise<Place | undefined> => {
    const { agenda } = answer.parse(JSON.parse(fromWire(await ask(query, { id })))).data;
    return agenda === null
      ? undefined
      : { districtCode: agenda.district.code, municipalityCode: agenda.district.municipality.code };
  };
  return (id) => {
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
}
