import { z } from 'zod';
import { contract, field } from '../contract.ts';

const municipality = z.strictObject({
  municipalityCode: field.place,
  nameKo: z.string().min(1).max(200),
  nameEn: z.string().max(200).nullable(),
  /** In which its days are counted. */
  timeZone: field.timeZone,
});

const district = z.strictObject({
  districtCode: field.place,
  municipalityCode: field.place,
  nameKo: z.string().min(1).max(200),
  nameEn: z.string().max(200).nullable(),
  validFrom: field.date,
  /** The first day on which the code is no longer valid. */
  validUntil: field.date.nullable(),
  /** A point inside or near the district, for distances. */
  longitude: field.longitude.nullable(),
  latitude: field.latitude.nullable(),
});

export const municipalityRegistered = contract({
  owner: 'resources',
  aggregate: 'municipality',
  name: 'registered',
  keyField: 'municipalityCode',
  description: 'A municipality was entered into the registry of places, or its names or its time zone changed.',
  data: municipality,
});

export const districtRegistered = contract({
  owner: 'resources',
  aggregate: 'district',
  name: 'registered',
  keyField: 'districtCode',
  description: 'A district was entered into the registry of places.',
  data: district,
});

export const districtChanged = contract({
  owner: 'resources',
  aggregate: 'district',
  name: 'changed',
  keyField: 'districtCode',
  description: 'Names, validity or place of a district changed; the event carries the present values.',
  data: district,
});

const position = z.tuple([field.longitude, field.latitude]);

export const districtBordered = contract({
  owner: 'resources',
  aggregate: 'district',
  name: 'bordered',
  keyField: 'districtCode',
  description: 'The border of a district was entered or changed; the event carries the present one.',
  data: z.strictObject({
    districtCode: field.place,
    municipalityCode: field.place,
    /** As a MultiPolygon of GeoJSON: of each polygon the outer ring and then the holes, closed, in degrees to a centimetre. */
    polygons: z.array(z.array(z.array(position).min(4)).min(1)).min(1),
  }),
});

const resource = { owner: 'resources', aggregate: 'resource', keyField: 'resourceId' } as const;

const resourceFacts = z.strictObject({
  resourceId: field.id,
  kind: z.enum(['SPACE', 'BUDGET', 'TECHNOLOGY', 'DATA', 'INSTITUTIONAL_SUPPORT', 'EQUIPMENT']),
  municipalityCode: field.place,
  districtCode: field.place.nullable(),
  holderOrganizationId: field.id.nullable(),
});

export const resourcePublished = contract({
  ...resource,
  name: 'published',
  description: 'A resource can be found by everybody.',
  data: resourceFacts,
});

export const resourceChanged = contract({
  ...resource,
  name: 'changed',
  description: 'A published resource changed; the event carries the present values.',
  data: resourceFacts,
});

export const resourceBecameStale = contract({
  ...resource,
  name: 'became-stale',
  description:
    'Nobody has verified the resource for longer than the municipality allows, or it vanished from its source.',
  data: z.strictObject({
    resourceId: field.id,
    reason: z.enum(['NOT_VERIFIED', 'VANISHED_FROM_SOURCE']),
    lastVerifiedAt: field.time,
  }),
});

export const resourceVerified = contract({
  ...resource,
  name: 'verified',
  description: 'Somebody checked that the resource is still there as described.',
  data: z.strictObject({ resourceId: field.id, lastVerifiedAt: field.time }),
});

export const resourceWithdrawn = contract({
  ...resource,
  name: 'withdrawn',
  description: 'The holder took the resource out of the registry.',
  data: z.strictObject({ resourceId: field.id }),
});

export const introductionMade = contract({
  owner: 'resources',
  aggregate: 'introduction',
  name: 'made',
  keyField: 'agendaId',
  description: 'The secretariat or an official found a resource that an agenda may use, or that it needs none (null).',
  data: z.strictObject({ agendaId: field.id, resourceId: field.id.nullable(), memberId: field.id }),
});

const booking = { owner: 'resources', aggregate: 'booking', keyField: 'bookingId' } as const;
const whichBooking = {
  bookingId: field.id,
  resourceId: field.id,
  agendaId: field.id,
  experimentId: field.id.nullable(),
  startsAt: field.time,
  endsAt: field.time,
};

export const bookingRequested = contract({
  ...booking,
  name: 'requested',
  description: 'A resource was asked for; its holder has to approve.',
  data: z.strictObject(whichBooking),
});

export const bookingConfirmed = contract({
  ...booking,
  name: 'confirmed',
  description: 'A resource is reserved.',
  data: z.strictObject(whichBooking),
});

export const bookingCancelled = contract({
  ...booking,
  name: 'cancelled',
  description: 'A booking was cancelled, or declined by the holder; the time is free again.',
  data: z.strictObject({ ...whichBooking, isDeclined: z.boolean() }),
});
