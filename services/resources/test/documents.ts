export const registerMunicipality = `mutation ($input: RegisterMunicipalityInput!) {
  registerMunicipality(input: $input) {
    __typename
    ... on RegisterMunicipalitySuccess { outcome municipality { code name { ko en text } validFrom validUntil profile { population industry { ko } culture { text } } } }
    ... on PlaceCodeNotValid { code }
    ... on UserError { message }
  }
}`;

export const registerDistrict = `mutation ($input: RegisterDistrictInput!) {
  registerDistrict(input: $input) {
    __typename
    ... on RegisterDistrictSuccess {
      outcome
      district { code name { en } municipality { code } validFrom validUntil centre { longitude latitude } boundary predecessors { code } successors { code } }
    }
    ... on PlaceCodeNotValid { code }
    ... on MunicipalityNotRegistered { code }
    ... on PlaceNotKnown { code }
    ... on BoundaryNotValid { problem at }
    ... on UserError { message }
  }
}`;

export const configure = `mutation ($input: ConfigureRegistryInput!) {
  configureRegistry(input: $input) {
    __typename
    ... on ConfigureRegistrySuccess { municipality { registrySettings { staleAfterDays timeZone publicHolidays version } } }
    ... on VersionConflict { currentVersion }
    ... on UserError { message }
  }
}`;

export const fields = `
  id kind name state staleReason isVerified isOpen version lastVerifiedAt holder { id } holderName
  municipality { code } district { code } price { minorUnits currency } priceUnit priceUnitCount isFree
  openingHours { weekday opens closes } closedDays { weekdays publicHolidays }
  approvalRequired contact { phone department url } contactMasked categoryKeys point { longitude latitude }`;

const resource = `resource { ${fields} }`;

const refusals = `
  ... on MunicipalityNotRegistered { code }
  ... on PlaceNotKnown { code }
  ... on ResourceNotValid { problem }
  ... on ResourceNotInState { actual allowed }
  ... on VersionConflict { currentVersion }
  ... on UserError { message }`;

const mutation = (name: string, success: string, fragments: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${success} { ${resource} } ${fragments} } }`;
};

const state = '... on ResourceNotInState { actual allowed } ... on UserError { message }';
const placed = refusals
  .replace('... on ResourceNotInState { actual allowed }', '')
  .replace('... on VersionConflict { currentVersion }', '');

export const publish = mutation('publishResource', 'PublishResourceSuccess', placed);
export const change = mutation(
  'changeResource',
  'ChangeResourceSuccess',
  refusals.replace('... on MunicipalityNotRegistered { code }', ''),
);
export const verify = mutation('verifyResource', 'VerifyResourceSuccess', state);
export const withdraw = mutation('withdrawResource', 'WithdrawResourceSuccess', state);

export const one = `query ($id: ID!) { resource(id: $id) { ${fields} } }`;

export const list = `query ($first: Int, $after: String, $filter: ResourceFilter, $sort: ResourceSort) {
  resources(first: $first, after: $after, filter: $filter, sort: $sort) { nodes { id name } pageInfo { hasNextPage endCursor } totalCount }
}`;

export const summary = `query ($code: ID!) {
  municipality(code: $code) { resourceSummary { published stale ended spaces budgets technologies dataSets institutionalSupports equipment } }
}`;

export const bookingFields = `
  id state startsAt endsAt purpose approvalReasons approvedAt endedAt cancelledBecause reason
  resource { id } agenda { id } experiment { id } booker { id }`;

const booked = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Success { booking { ${bookingFields} } }
    ... on BookingNotInState { actual allowed } ... on BookingHasBegun { startsAt } ... on UserError { message } } }`;
};

export const approveBooking = booked('approveBooking');
export const declineBooking = booked('declineBooking');
export const cancelBooking = booked('cancelBooking');

export const bookResource = `mutation ($input: BookResourceInput!) { bookResource(input: $input) { __typename
  ... on BookResourceSuccess { booking { ${bookingFields} } }
  ... on ResourceNotBookable { kind } ... on ResourceNotInState { actual } ... on ResourceTaken { from to }
  ... on ResourceNotAvailable { availableFrom availableUntil } ... on BookingOutOfReach { earliest latest }
  ... on ResourceNotOpen { day timeZone openingHours { weekday opens closes } closedDays { weekdays publicHolidays } }
  ... on UserError { message } } }`;

export const booking = `query ($id: ID!) { booking(id: $id) { ${bookingFields} } }`;

export const bookedTimes = `query ($id: ID!, $from: DateTime!, $to: DateTime!, $first: Int, $after: String) {
  resource(id: $id) { bookings(from: $from, to: $to, first: $first, after: $after) {
    nodes { startsAt endsAt isConfirmed } totalCount pageInfo { hasNextPage endCursor } } } }`;

export const introduce = `mutation ($input: IntroduceResourceInput!) { introduceResource(input: $input) { __typename
  ... on IntroduceResourceSuccess { agenda { id introduction { resource { id } introducedAt } } }
  ... on ResourceNotInState { actual allowed }
  ... on UserError { message } } }`;
