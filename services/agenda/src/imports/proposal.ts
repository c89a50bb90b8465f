import {
  oneLine,
  type RawRecord,
  type Reading,
  type Remark,
  remark,
  severalLines,
  shortened,
  textIn,
  unnamed,
} from '@dure/kit/import-rows';
import type { SourceAgenda } from './domain.ts';
import { instantOf } from './local-time.ts';

export const proposalColumns = ['url', 'code', 'title', 'date', 'summary', 'text', 'numSupports'] as const;

/** The paths of the file are those of this site. */
const site = 'https://decide.madrid.es';

/**
 * Reads one proposal of Decide Madrid (domain.md §3). It is known by its public `code`. The supports that it had there
 * stay an imported figure: those people did not support anything here. `userId` is not taken over.
 */
export function readProposal(record: RawRecord, timeZone: string): Reading<SourceAgenda> {
  const externalId = oneLine(textIn(record, 'code'));
  if (externalId === '') return unnamed(remark('REQUIRED', 'code'));
  if (externalId.length > 200) return unnamed(remark('TOO_LONG', 'code', '200'));
  const refuse = (reason: Remark): Reading<SourceAgenda> => ({ ok: false, externalId, reason });
  const [title, date] = [oneLine(textIn(record, 'title')), oneLine(textIn(record, 'date'))];
  if (title === '') return refuse(remark('REQUIRED', 'title'));
  const raisedAt = instantOf(date, timeZone);
  if (raisedAt === null) return refuse(remark('DATE_NOT_UNDERSTOOD', 'date', date));
  const [summary, text] = [severalLines(textIn(record, 'summary')), severalLines(textIn(record, 'text'))];
  const path = oneLine(textIn(record, 'url'));
  const supports = countOf(oneLine(textIn(record, 'numSupports')));
  return {
    ok: true,
    externalId,
    value: {
      ...{ externalId, raisedAt, point: null, closedBecause: null, importedSupportCount: supports.count },
      title: shortened(title, 200),
      body: shortened(text || summary || title, 10_000),
      plainSummary: shortened(summary, 2_000) || null,
      sourceUrl: path.startsWith('/') ? `${site}${path}` : null,
    },
    notes: supports.notes,
  };
}

function countOf(text: string): { readonly count: number | null; readonly notes: readonly Remark[] } {
  if (text === '') return { count: null, notes: [] };
  const count = /^\d{1,9}$/.test(text) ? Number(text) : null;
  return { count, notes: count === null ? [remark('COUNT_NOT_UNDERSTOOD', 'numSupports', text)] : [] };
}
