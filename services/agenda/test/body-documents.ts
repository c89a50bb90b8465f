/** The operations of the tests of bodies. */

const refusal = '... on UserError { message }';

const bodyFields = `id key version quorum municipality { code } name { ko en } members { id }
  threshold { numerator denominator } appointedAt changedAt`;

export const appointBody = `mutation ($input: AppointBodyInput!) { appointBody(input: $input) { __typename ${refusal}
  ... on MembersNotKnown { memberIds }
  ... on AppointBodySuccess { body { ${bodyFields} } }
  ... on BodyKeyTaken { body { id } }
  ... on QuorumBeyondMembers { quorum members } } }`;

export const changeBody = `mutation ($input: ChangeBodyInput!) { changeBody(input: $input) { __typename ${refusal}
  ... on MembersNotKnown { memberIds }
  ... on ChangeBodySuccess { body { ${bodyFields} } }
  ... on VersionConflict { currentVersion }
  ... on QuorumBeyondMembers { quorum members } } }`;

export const oneBody = `query ($id: ID!) { body(id: $id) { ${bodyFields} } }`;

export const bodiesOf = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Municipality { bodies { nodes { id key } totalCount } } } }`;
