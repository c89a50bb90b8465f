import { serviceCodegen } from '@dure/kit/codegen';

export default serviceCodegen(import.meta.dirname, {
  Municipality: '../places/table.ts#MunicipalityRow',
  MunicipalityConnection: '../places/loaders.ts#MunicipalityPage',
  District: '../places/domain.ts#District as DistrictModel',
  LegalDistrict: '../places/domain.ts#LegalDistrict as LegalDistrictModel',
  PlaceProfile: '../places/domain.ts#Profile',
  Resource: '../resources/domain.ts#Resource as ResourceModel',
  ResourceConnection: '../resources/loaders.ts#ResourcePage',
  RegistrySettings: '../places/table.ts#RegistrySettings as RegistrySettingsModel',
  ResourceMatch: '../matches/loaders.ts#Match',
  ResourceMatchConnection: '../matches/loaders.ts#MatchPage',
  ResourceIntroduction: '../introductions/table.ts#Introduction',
  UnmatchedAgendaConnection: '../introductions/loaders.ts#UnmatchedAgendaPage',
  Booking: '../bookings/domain.ts#Booking as BookingModel',
  BookingConnection: '../bookings/loaders.ts#BookingPage',
  BookedTimeConnection: '../bookings/loaders.ts#BookedTimePage',
  ResourceSummary: '../summaries/table.ts#ResourceSummary as ResourceSummaryModel',
});
