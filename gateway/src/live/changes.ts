import type { Envelope } from '@dure/kit/events';
import type { Feeds } from './feeds.ts';

/** Where something happens. */
export type Place = { readonly districtCode: string; readonly municipalityCode: string };

/** Where an agenda is; undefined when there is none. */
export type PlaceOf = {
  (agendaId: string): Promise<Place | undefined>;
  /** Where it was taken to be; it is looked up anew the next time. */
  forget(agendaId: string): Promise<Place | undefined>;
};

export type ChangesOptions = {
  readonly feeds: Pick<Feeds, 'touch' | 'touchAll' | 'isWatched'>;
  readonly placeOf: PlaceOf;
  readonly onError: (error: unknown) => void;
};

/**
 * Tells the feeds what events are about: each text in the data is a subject, by its name. Most events name their agenda,
 * and only those that raise one its place; while somebody follows places, the others are asked for it.
 */
export function createChanges({ feeds, placeOf, onError }: ChangesOptions): (events: readonly Envelope[]) => void {
  const touchPlace = async (agendaId: string): Promise<void> => {
    const place = await placeOf(agendaId);
    if (place === undefined) return;
    for (const [by, value] of Object.entries(place)) feeds.touch({ by, value });
  };
  const touchFormer = async (agendaId: string): Promise<void> => {
    const former = await placeOf.forget(agendaId);
    for (const [by, value] of Object.entries(former ?? {})) feeds.touch({ by, value });
  };
  return (events) => {
    for (const { data } of events) {
      if (typeof data !== 'object' || data === null) continue;
      const facts = data as Record<string, unknown>;
      for (const [by, value] of Object.entries(facts)) if (typeof value === 'string') feeds.touch({ by, value });
      const { agendaId, districtCode } = facts;
      const isPlaceWanted = feeds.isWatched('districtCode') || feeds.isWatched('municipalityCode');
      if (typeof agendaId === 'string' && districtCode === undefined && isPlaceWanted) {
        touchPlace(agendaId).catch((error: unknown) => {
          onError(error);
          feeds.touchAll();
        });
      }
      // It may have come from elsewhere, where it is seen no more.
      if (typeof agendaId === 'string' && typeof districtCode === 'string') touchFormer(agendaId).catch(onError);
    }
  };
}
