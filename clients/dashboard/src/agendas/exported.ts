import { createPassingClient } from '../graph/client.ts';
import type { Language } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import type { Asked } from './asked.ts';
import { AgendasForExportDocument, type ExportedAgendaFragment } from './export.generated.ts';
import { type Cell, type Exported, exportTable, type Page } from './export.ts';

/** The words of the file, in the language of its reader. */
export type Words = {
  readonly head: readonly string[];
  readonly yes: string;
  readonly no: string;
  kind(value: ExportedAgendaFragment['kind']): string;
  state(value: ExportedAgendaFragment['state']): string;
  maturity(value: ExportedAgendaFragment['maturity']): string;
  triage(value: NonNullable<ExportedAgendaFragment['triage']>): string;
};

type Wanted = {
  readonly code: string;
  readonly asked: Pick<Asked, 'filter' | 'sort'>;
  readonly language: Language;
  readonly words: Words;
  onProgress(rows: number): void;
  readonly signal: AbortSignal;
};

/** The agendas that a list shows, all of its pages, as a file. Throws when the graph does not answer, or is broken off. */
export function exportAgendas({ code, asked, language, words, ...rest }: Wanted): Promise<Exported> {
  // What is exported is read once: it is not to push what the reader has seen out of the cache.
  const client = createPassingClient();
  const ask = async (first: number, after: string | null): Promise<Page> => {
    const variables = { code, first, after, filter: asked.filter, sort: asked.sort };
    for (;;) {
      rest.signal.throwIfAborted();
      const { data, error } = await client.query(AgendasForExportDocument, variables).toPromise();
      const found = data?.municipality?.agendas;
      if (found !== null && found !== undefined) {
        const { nodes, pageInfo } = found;
        return {
          rows: nodes.map((agenda) => rowOf(agenda, language, words)),
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        };
      }
      const seconds = secondsToWait(error?.response);
      if (seconds === null) throw error ?? new Error('The list is not there.');
      await pause(seconds * 1_000, rest.signal);
    }
  };
  return exportTable({ head: words.head, ask, ...rest });
}

const longestWaitSeconds = 120;

/** How long the gateway asks to wait, where it does: who exports asks for more in a minute than who reads. */
function secondsToWait(response: unknown): number | null {
  if (!(response instanceof Response) || response.status !== 429) return null;
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 && seconds <= longestWaitSeconds ? seconds : null;
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

function rowOf(agenda: ExportedAgendaFragment, language: Language, words: Words): Cell[] {
  const { id, title, kind, state, maturity, triage, category, district, supportCount, commentCount } = agenda;
  const yesOrNo = (holds: boolean) => (holds ? words.yes : words.no);
  return [
    title,
    district === null ? '' : nameIn(language, district.name),
    nameIn(language, category.name),
    words.kind(kind),
    words.state(state),
    words.maturity(maturity),
    triage === null ? '' : words.triage(triage),
    supportCount,
    commentCount,
    yesOrNo(agenda.hasCampaign),
    yesOrNo(agenda.needsHands),
    agenda.raisedAt,
    agenda.changedAt,
    new URL(`/a/${id}`, window.location.href).href,
  ];
}
