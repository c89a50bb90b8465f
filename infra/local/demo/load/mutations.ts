/** What the loader must know of a mutation besides its name. */
type Known = {
  /** The selection on its success that holds the id of what it makes, for example `agenda { id }`. */
  readonly id?: string;
  /** Whether its input has an idempotency key. */
  readonly isKeyed: boolean;
  /** Refusals that say that the thing is as it should be already. */
  readonly isSo?: readonly string[];
};

/** The mutations by which the city is made. */
export const mutations = {
  registerMunicipality: { isKeyed: true },
  registerDistrict: { isKeyed: true },
  configureAgendas: { isKeyed: false },
  startSkillImport: { id: 'import { id }', isKeyed: true },
  importSkillRows: { isKeyed: true, isSo: ['ImportNotRunning'] },
  finishSkillImport: { isKeyed: false, isSo: ['ImportNotRunning'] },
  registerMember: { id: 'member { id }', isKeyed: false },
  declareSkills: { isKeyed: false },
  recordContact: { isKeyed: false },
  createOrganization: { id: 'organization { id }', isKeyed: true },
  addOrganizationMember: { isKeyed: false, isSo: ['AlreadyInOrganization'] },
  publishResource: { id: 'resource { id }', isKeyed: true },
  verifyResource: { isKeyed: false },
  withdrawResource: { isKeyed: false },
  raiseAgenda: { id: 'agenda { id }', isKeyed: true },
  editAgenda: { isKeyed: false },
  triageAgenda: { isKeyed: false, isSo: ['TriageUnchanged'] },
  closeAgenda: { isKeyed: false },
  supportAgenda: { isKeyed: true, isSo: ['AlreadySupported'] },
  withdrawSupport: { isKeyed: true, isSo: ['NotSupported'] },
  commentOnAgenda: { isKeyed: true },
  openCampaign: { id: 'campaign { id }', isKeyed: true },
  editCampaign: { isKeyed: false },
  submitCampaign: { isKeyed: false },
  consultCampaign: { isKeyed: true },
  publishCampaign: { isKeyed: false },
  cancelCampaign: { isKeyed: true },
  pledge: { id: 'pledge { id }', isKeyed: true },
  withdrawPledge: { isKeyed: true, isSo: ['PledgeNotActive'] },
  openNeed: { id: 'need { id }', isKeyed: true },
  withdrawNeed: { isKeyed: false },
  makeOffer: { id: 'offer { id }', isKeyed: true },
  withdrawOffer: { isKeyed: false, isSo: ['OfferAlreadyWithdrawn'] },
  proposeMatch: { id: 'match { id }', isKeyed: true },
  acceptMatch: { isKeyed: true },
  declineMatch: { isKeyed: false },
  cancelMatch: { isKeyed: true },
  reportHours: { isKeyed: false },
  completeMatch: { isKeyed: false },
  startExperiment: { id: 'experiment { id }', isKeyed: true },
  logExperiment: { isKeyed: true },
  closeExperiment: { isKeyed: true },
  openProgramme: { id: 'programme { id }', isKeyed: true },
  startProcess: { id: 'process { id }', isKeyed: true },
  fillFields: { isKeyed: true },
  takeStep: { isKeyed: true },
  submitSolution: { id: 'solution { id }', isKeyed: true },
  selectSolution: { isKeyed: true },
  showPrototype: { id: 'prototype { id }', isKeyed: true },
  evaluatePrototype: { isKeyed: true },
  chooseFinalSolution: { isKeyed: true },
  formPartnership: { isKeyed: true },
  openFund: { id: 'fund { id }', isKeyed: true },
  depositToFund: { isKeyed: true },
  promiseGrant: { isKeyed: true },
  proposeMentoring: { id: 'mentoring { id }', isKeyed: true },
  agreeToMentoring: { isKeyed: true },
} as const satisfies Readonly<Record<string, Known>>;

export type MutationName = keyof typeof mutations;

const known: Readonly<Record<MutationName, Known>> = mutations;

export const knownMutation = (name: MutationName): Known => known[name];

/** `raiseAgenda` takes a `RaiseAgendaInput` and answers a `RaiseAgendaSuccess` or a refusal. */
const pascal = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** One document for `count` mutations of one kind: few different ones, so that the gateway plans each only once. */
export function documentFor(name: MutationName, count: number): string {
  const type = pascal(name);
  const { id = '__typename' } = knownMutation(name);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$i${index}: ${type}Input!`).join(', ');
  const fields = indexes.map(
    (index) =>
      `a${index}: ${name}(input: $i${index}) { __typename ... on ${type}Success { ${id} } ... on UserError { message } }`,
  );
  return `mutation ${type}${count}(${variables}) {\n  ${fields.join('\n  ')}\n}`;
}
