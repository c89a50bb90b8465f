import { changesOf } from '@dure/kit/changes';
import type { Clock } from '@dure/kit/clock';
import type { RequestContext } from '@dure/kit/subgraph';
import type { DataSource } from 'typeorm';
import {
  bookedTimes,
  bookingLoader,
  bookingsOf,
  requestsOfHolder,
  requestsOfMunicipality,
} from './bookings/loaders.ts';
import { introductionLoader, unmatchedAgendasOf } from './introductions/loaders.ts';
import { resourceMatchesOfAgenda } from './matches/loaders.ts';
import { actsForLoader } from './memberships/loaders.ts';
import {
  boundaryLoader,
  districtCodeAtLoader,
  districtLoader,
  districtsOfMunicipality,
  legalDistrictLoader,
  municipalityLoader,
  relatedDistricts,
} from './places/loaders.ts';
import { contactLoader, resourceLoader, resourcesOf, resourcesToVerify } from './resources/loaders.ts';
import { resourceSummaryLoader } from './summaries/loaders.ts';

/** One set of loaders per request: what was read once is not read again, and lists are read in one statement. */
export const loaders = (db: DataSource, clock: Clock) => ({
  municipality: municipalityLoader(db),
  district: districtLoader(db),
  legalDistrict: legalDistrictLoader(db),
  districtsOfMunicipality: districtsOfMunicipality(db, clock),
  districtCodeAt: districtCodeAtLoader(db, clock),
  predecessors: relatedDistricts(db, 'predecessor'),
  successors: relatedDistricts(db, 'successor'),
  boundary: boundaryLoader(db),
  resource: resourceLoader(db),
  contact: contactLoader(db),
  resourcesOfMunicipality: resourcesOf(db, 'municipality'),
  resourcesOfDistrict: resourcesOf(db, 'district'),
  resourcesOfOrganization: resourcesOf(db, 'organization'),
  resourceMatchesOfAgenda: resourceMatchesOfAgenda(db, clock),
  resourcesToVerify: resourcesToVerify(db),
  introduction: introductionLoader(db),
  unmatchedAgendasOfMunicipality: unmatchedAgendasOf(db),
  resourceSummary: resourceSummaryLoader(db),
  changes: changesOf(db, clock),
  booking: bookingLoader(db),
  bookingsOfAgenda: bookingsOf(db, 'agenda'),
  bookingsOfExperiment: bookingsOf(db, 'experiment'),
  bookingsOfMember: bookingsOf(db, 'member'),
  bookedTimes: bookedTimes(db),
  requestsOfMunicipality: requestsOfMunicipality(db),
  requestsOfHolder: requestsOfHolder(db),
  actsFor: actsForLoader(db),
});

export type Context = RequestContext<ReturnType<typeof loaders>>;
