/** The operations of the tests of programmes. */

const refusal = '... on UserError { message }';

const programmeFields = `id municipality { code } name { ko en } purpose { ko en } legalBasis templateKey steward { id }
  startsAt endsAt state openedAt closedAt closeReason`;

export const openProgramme = `mutation ($input: OpenProgrammeInput!) { openProgramme(input: $input) { __typename ${refusal}
  ... on OpenProgrammeSuccess { programme { ${programmeFields} } } } }`;

export const closeProgramme = `mutation ($input: CloseProgrammeInput!) { closeProgramme(input: $input) { __typename ${refusal}
  ... on CloseProgrammeSuccess { programme { ${programmeFields} } }
  ... on ProgrammeNotInState { actual allowed } } }`;

export const oneProgramme = `query ($id: ID!) { programme(id: $id) { ${programmeFields}
  processes { nodes { id programme { id } } totalCount } } }`;

export const programmes = `query ($first: Int, $after: String, $filter: ProgrammeFilter) {
  programmes(first: $first, after: $after, filter: $filter) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;

export const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Programme { id name { ko } processes(first: 2) { nodes { id } totalCount } }
  ... on Process { id programme { id name { ko } } }
  ... on Municipality { code programmes(first: 2) { nodes { id } totalCount } } } }`;
