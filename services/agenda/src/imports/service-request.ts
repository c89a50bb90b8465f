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
import { canLieHere, type SourceAgenda } from './domain.ts';
import { instantOf } from './local-time.ts';

/** What the body of an agenda says of a request, line by line: its words in the file's language. */
const described = [
  ['Complaint', 'complaint_type'],
  ['Details', 'descriptor'],
  ['Address', 'incident_address'],
  ['Place', 'location_type'],
  ['City', 'city'],
  ['Borough', 'borough'],
  ['Agency', 'agency_name'],
  ['Status', 'status'],
  ['Resolution', 'resolution_description'],
] as const;

/**
 * Reads one request of a 311 file (N4). It is known by `unique_key`. Nothing is taken over that says who reported it.
 * A request that is closed there is closed here, with the resolution as the reason.
 */
export function readServiceRequest(record: RawRecord, timeZone: string): Reading<SourceAgenda> {
  const externalId = oneLine(textIn(record, 'unique_key'));
  if (externalId === '') return unnamed(remark('REQUIRED', 'unique_key'));
  if (externalId.length > 200) return unnamed(remark('TOO_LONG', 'unique_key', '200'));
  const refuse = (reason: Remark): Reading<SourceAgenda> => ({ ok: false, externalId, reason });
  const [type, detail] = [oneLine(textIn(record, 'complaint_type')), oneLine(textIn(record, 'descriptor'))];
  if (type === '') return refuse(remark('REQUIRED', 'complaint_type'));
  const created = oneLine(textIn(record, 'created_date'));
  const raisedAt = instantOf(created, timeZone);
  if (raisedAt === null) return refuse(remark('DATE_NOT_UNDERSTOOD', 'created_date', created));
  const { point, notes } = pointOf(textIn(record, 'latitude'), textIn(record, 'longitude'));
  return {
    ok: true,
    externalId,
    value: {
      ...{ externalId, plainSummary: null, sourceUrl: null, importedSupportCount: null, raisedAt, point },
      title: shortened(detail === '' ? type : `${type}: ${detail}`, 200),
      body: shortened(bodyOf(record), 10_000),
      closedBecause: resolutionOf(record),
    },
    notes,
  };
}

const bodyOf = (record: RawRecord): string =>
  described
    .map(([label, column]) => [label, severalLines(textIn(record, column))] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');

function resolutionOf(record: RawRecord): string | null {
  if (oneLine(textIn(record, 'status')).toLowerCase() !== 'closed') return null;
  return shortened(severalLines(textIn(record, 'resolution_description')) || 'Closed', 2_000);
}

type Place = { readonly point: SourceAgenda['point']; readonly notes: readonly Remark[] };

function pointOf(latitude: string, longitude: string): Place {
  if (latitude === '' || longitude === '') return { point: null, notes: [] };
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  const isOnEarth = Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  if (isOnEarth && canLieHere(point)) return { point, notes: [] };
  const code = isOnEarth ? 'COORDINATES_ELSEWHERE' : 'COORDINATES_NOT_UNDERSTOOD';
  return { point: null, notes: [remark(code, 'latitude', `${latitude}, ${longitude}`)] };
}
