const match = 'match { id state proposedBy hoursGiven need { id state filled wanted } member { id displayName } }';
const mentoring = `mentoring {
    id state duration startsAt endsAt endedAt brokenOffReason mentorAgreedAt menteeAgreedAt solution { id } mentor { id }
    mentorOrganization { id } mentee { id } menteeOrganization { id } meetings { totalCount nodes { heldAt minutes about next } }
  }`;
const team = `team {
    id isComplete roles { key seats filled name { ko en } } rolesMissing { key } process { id } memberships { totalCount }
  }`;
const membership = `membership {
    id state proposedBy member { id } role { key filled } team { id isComplete rolesMissing { key } }
  }`;
const need = 'need { id state filled wanted hours skill { id } campaign { id } team { id } }';

const mutation = (name: string, success: string, extra = '') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${extra} ... on UserError { message } }
  }`;
};

const unknownIds = '... on SkillsNotKnown { unknownIds }';
const place = '... on PlaceNotKnown { code }';
const step = '... on MatchNotInState { actual allowed } ... on MatchNotYourSide { side }';
const mentoringStep = '... on MentoringNotInState { actual allowed }';
const membershipStep = '... on TeamMembershipNotInState { actual allowed } ... on TeamMembershipNotYourSide { side }';
const state = '... on NeedNotOpen { state }';

export const mutations = {
  registerMember: mutation('registerMember', 'member { id displayName homeDistrict { code } }', place),
  changeMember: mutation(
    'changeMember',
    'member { id displayName homeDistrict { code } municipality { code } }',
    place,
  ),
  declareSkills: mutation('declareSkills', 'member { skills { id } }', `${unknownIds} ... on TooManySkills { limit }`),
  recordContact: mutation('recordContact', 'member { contact { email phone purpose legalBasis retainedUntil } }'),
  removeContact: mutation('removeContact', 'member { contact { email } }'),
  createOrganization: mutation('createOrganization', 'organization { id kind members { nodes { id } } }', place),
  addOrganizationMember: mutation('addOrganizationMember', 'organization { members { nodes { id } } }'),
  removeOrganizationMember: mutation('removeOrganizationMember', 'organization { members { nodes { id } } }'),
  openNeed: mutation('openNeed', need, unknownIds),
  withdrawNeed: mutation('withdrawNeed', need, state),
  makeOffer: mutation('makeOffer', 'offer { id state }', `${unknownIds} ${place}`),
  withdrawOffer: mutation('withdrawOffer', 'offer { id state }'),
  proposeMatch: mutation('proposeMatch', match, state),
  acceptMatch: mutation('acceptMatch', match, `${step} ${state}`),
  declineMatch: mutation('declineMatch', match, step),
  cancelMatch: mutation('cancelMatch', match, step),
  reportHours: mutation('reportHours', match, step),
  completeMatch: mutation('completeMatch', match, `${step} ... on HoursNotReported { reported }`),
  proposeMentoring: mutation('proposeMentoring', mentoring),
  agreeToMentoring: mutation('agreeToMentoring', mentoring, `${mentoringStep} ... on MentoringNotYourSide { side }`),
  declineMentoring: mutation('declineMentoring', mentoring, mentoringStep),
  logMentoringMeeting: mutation(
    'logMentoringMeeting',
    `meeting { heldAt minutes about next enteredBy { id } } ${mentoring}`,
    `${mentoringStep} ... on MeetingOutsideMentoring { earliest before }`,
  ),
  breakOffMentoring: mutation('breakOffMentoring', mentoring, mentoringStep),
  openTeam: mutation('openTeam', team),
  proposeTeamMember: mutation('proposeTeamMember', membership, '... on TeamRoleNotKnown { keys }'),
  acceptTeamMember: mutation('acceptTeamMember', membership, `${membershipStep} ... on TeamRoleFull { seats }`),
  declineTeamMember: mutation('declineTeamMember', membership, membershipStep),
  leaveTeam: mutation('leaveTeam', membership, membershipStep),
} as const;

export const member = `query ($id: ID!) {
  member(id: $id) {
    id displayName joinedAt homeDistrict { code } skills { id label { text } } contact { email }
    organizations { totalCount nodes { id } } offers { totalCount nodes { id } }
    matches { totalCount nodes { id state hoursGiven } }
  }
}`;

export const viewer = '{ viewer { id contact { email phone purpose legalBasis recordedAt retainedUntil } } }';

export const organizations = `query ($first: Int, $after: String, $filter: OrganizationFilter) {
  organizations(first: $first, after: $after, filter: $filter) {
    nodes { id name { text } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const skills = `query ($search: String, $first: Int, $after: String) {
  skills(search: $search, first: $first, after: $after) {
    nodes { id externalId label { ko en text } alternativeLabels type } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const needs = `query ($filter: NeedFilter, $sort: NeedSort, $first: Int, $after: String) {
  needs(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id wanted filled state } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

export const oneNeed = `query ($id: ID!) {
  need(id: $id) {
    id state wanted filled matches { totalCount nodes { id state hoursGiven } }
    suggestedOffers { totalCount nodes { id } }
  }
}`;

export const oneMatch = 'query ($id: ID!) { match(id: $id) { id state hoursGiven } }';

export const oneMentoring = `query ($id: ID!) { mentoring(id: $id) { id state meetings { totalCount nodes { minutes about next } } } }`;

export const oneTeam = `query ($id: ID!) {
  team(id: $id) {
    name isComplete openedBy { id } agenda { id } process { id } roles { key seats filled } rolesMissing { key }
    memberships { totalCount nodes { id state } }
  }
}`;

export const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Agenda {
      teams(first: 5) { totalCount nodes { id needs(first: 2) { totalCount nodes { id } } roles { filled } memberships(first: 3) { nodes { role { key } member { displayName } } } } }
      mentorings(first: 5) { totalCount nodes { id mentor { displayName } mentorOrganization { name { text } } mentee { displayName } } }
      needs(first: 5) {
        totalCount
        nodes {
          id state wanted filled team { name } skill { label { text } } openedBy { displayName } district { code }
          matches(first: 3) { totalCount nodes { state hoursGiven member { displayName } offer { id } need { id } } }
          suggestedOffers(first: 3) { totalCount nodes { hours state skill { id } member { displayName } } }
        }
      }
    }
    ... on Member {
      displayName joinedAt municipality { code } homeDistrict { code } skills { id label { text } } contact { email }
      organizations(first: 3) { totalCount nodes { id members(first: 3) { totalCount nodes { displayName } } } }
      offers(first: 3) { totalCount nodes { id } } matches(first: 3) { totalCount nodes { id need { id } } }
      given: mentorings(first: 3) { totalCount nodes { id state } } mentoringsReceived(first: 3) { totalCount nodes { id } }
      teamMemberships(first: 3) { totalCount nodes { state role { name { text } } team { id rolesMissing { key } } } }
    }
    ... on Organization {
      name { text } members(first: 2) { totalCount nodes { displayName skills { id } } }
      mentoringsReceived(first: 3) {
        totalCount nodes { id menteeOrganization { name { text } } meetings(first: 2) { totalCount nodes { about enteredBy { displayName } } } }
      }
    }
    ... on Campaign { needs(first: 3) { totalCount nodes { id skill { id } } } }
    ... on Process { teams(first: 3) { totalCount nodes { id isComplete } } }
    ... on Solution { mentorings(first: 3) { totalCount nodes { id state } } }
    ... on District { skillSummary { members organizations needsOpen seatsWanted seatsFilled hoursGiven } }
    ... on Municipality { skillSummary { members organizations needsOpen seatsWanted seatsFilled hoursGiven } }
  }
}`;
