import { refusals } from './process-documents.ts';

/** The operations of the tests of solutions, prototypes, partnerships and decisions. */

const refusal = `... on UserError { message } ... on ActRefused { ${refusals} }`;

const decisionFields = `id decidedBy key state entitled quorum quorumShare { numerator denominator }
  threshold { numerator denominator } ballotCount viewerBallot votesFor votesAgainst votesAbstained result reason
  openedBy { id } openedAt concludedBy { id } concludedAt body { id key } organization { id } solution { id }
  process { id } agenda { id }`;

const solutionFields = `id country title body language state submittedAt organization { id } submittedBy { id }
  process { id } agenda { id } decisions { key reason }`;

const prototypeFields = `id body language url shownBy { id } solution { id } evaluation { id scores { criterion points } reason }`;

const partnershipFields =
  'id purpose language poster { id } solver { id } formedBy { id } process { id } solution { id }';

const mutation = (name: string, fields: string, refused = refusal): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${refused}
    ... on ${type}Success { ${fields} } } }`;
};

const also = (document: string, members: string): string => document.replace('__typename', `__typename ${members}`);

export const mutations = {
  submitSolution: also(
    mutation('submitSolution', `solution { ${solutionFields} }`),
    '... on SolutionAlreadySubmitted { solution { id } }',
  ),
  withdrawSolution: mutation('withdrawSolution', `solution { ${solutionFields} }`),
  selectSolution: also(
    mutation('selectSolution', `solution { ${solutionFields} } decision { ${decisionFields} }`),
    '... on SolutionNotInState { actual allowed }',
  ),
  chooseFinalSolution: also(
    mutation('chooseFinalSolution', `solution { ${solutionFields} } decision { ${decisionFields} }`),
    '... on SolutionNotInState { actual allowed }',
  ),
  showPrototype: also(
    mutation('showPrototype', `prototype { ${prototypeFields} }`),
    '... on SolutionNotInState { actual allowed }',
  ),
  evaluatePrototype: also(
    mutation(
      'evaluatePrototype',
      `evaluation { id reason scores { criterion points } organization { id } prototype { id } }`,
    ),
    '... on PrototypeAlreadyEvaluated { evaluation { id } }',
  ),
  formPartnership: also(
    mutation('formPartnership', `partnership { ${partnershipFields} }`),
    '... on PartnershipAlreadyFormed { partnership { id } } ... on SolutionNotInState { actual allowed }',
  ),
  notePartnership: mutation(
    'notePartnership',
    `note { id body organization { id } writtenBy { id } } partnership { id notes { totalCount } }`,
    '... on UserError { message }',
  ),
  openDecision: also(
    mutation('openDecision', `decision { ${decisionFields} }`),
    '... on DecisionAlreadyOpened { decision { id } } ... on BodyNotAppointed { body }',
  ),
  castBallot: also(
    mutation('castBallot', `decision { ${decisionFields} }`),
    '... on DecisionConcluded { decision { id result } }',
  ),
  concludeDecision: also(
    mutation('concludeDecision', `decision { ${decisionFields} }`),
    '... on DecisionConcluded { decision { id result } }',
  ),
};

export const oneSolution = `query ($id: ID!) { solution(id: $id) { ${solutionFields} prototypes { ${prototypeFields} } } }`;

export const oneDecision = `query ($id: ID!) { decision(id: $id) { ${decisionFields} } }`;

export const onePartnership = `query ($id: ID!) { partnership(id: $id) { ${partnershipFields}
  notes { nodes { body organization { id } } totalCount } } }`;

export const ofProcess = `query ($id: ID!) { process(id: $id) { solutions { nodes { id state } totalCount }
  decisions { nodes { id key } totalCount } partnership { id } } }`;

export const ofAgenda = `query ($id: ID!) { agenda(id: $id) { decisions { nodes { id key result } totalCount } } }`;

export const ofOrganization = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Organization { solutions { nodes { id } totalCount } partnerships { nodes { id } totalCount } } } }`;
