/** The operations of the tests of processes. */

/** All kinds at once: none of their fields stands in another one's way. */
export const refusals = `refusals { __typename message
  ... on FieldsMissing { fields { key number label { ko en } } }
  ... on RoleMissing { roles relations namedIn bodies }
  ... on NotInStage { stage allowedStages }
  ... on ActorKindNotAllowed { allowedKinds actorKind }
  ... on TooFew { what required actual }
  ... on TooMany { what most actual }
  ... on FactMissing { fact }
  ... on TooEarly { holdsAt }
  ... on TooLate { heldUntil }
  ... on QuorumMissing { ballot votesRequired votes }
  ... on SupportTooLow { supportRequired support }
  ... on NotTurnedDown { ballot outcome }
  ... on ApprovalMissing { body resultRequired result }
  ... on RolesMissing { team { id } missing present } }`;

const refusal = '... on UserError { message }';

export const processFields = `id version stage { key outcome } stageEnteredAt endedAt outcome agenda { id }
  template { key version } parent { id } organization { id } startedBy { id }
  fields { definition { key number type } stage isFilled value { text choices resources { id } organization { id } }
    link { shows campaign { id } experiment { id } record { id } fact { type eventId } } }
  clocks { key startedAt endsAt }
  availableSteps { step { key to } mayTake ${refusals} }`;

export const start = `mutation ($input: StartProcessInput!) { startProcess(input: $input) { __typename ${refusal}
  ... on StartProcessSuccess { process { ${processFields} } }
  ... on StartRefused { ${refusals} }
  ... on ReferenceNotKnown { field what id }
  ... on ProgrammeNotInState { actual allowed }
  ... on ProcessRunning { process { id } } } }`;

export const take = `mutation ($input: TakeStepInput!) { takeStep(input: $input) { __typename ${refusal}
  ... on TakeStepSuccess { process { ${processFields} } }
  ... on StepRefused { ${refusals} }
  ... on VersionConflict { currentVersion } } }`;

export const fill = `mutation ($input: FillFieldsInput!) { fillFields(input: $input) { __typename ${refusal}
  ... on FillFieldsSuccess { process { ${processFields} } }
  ... on FieldsRefused { ${refusals} }
  ... on ReferenceNotKnown { field what id }
  ... on VersionConflict { currentVersion } } }`;

const templateFields = `id key version municipality { code } name { ko en } about { ko } source governmentRole openness
  effect incentive childOf startedBy { role relation isAnyone } writers { relation }
  stages { key name { en } outcome fields { key number type label { ko } help { ko } needed options { key } limits shows }
    acts { act ballot body by { relation } guards } clocks { key lasts takes } }
  steps { key from to by { role relation field body isAnyone isClock } guards needsNote triage }
  bodies { key } ballots { key } uploadedAt`;

export const upload = `mutation ($input: UploadTemplateInput!) { uploadTemplate(input: $input) { __typename ${refusal}
  ... on UploadTemplateSuccess { template { ${templateFields} yaml } }
  ... on TemplateFlawed { flaws { code path line column message } }
  ... on TemplateVersionTaken { template { id } } } }`;

export const oneTemplate = `query ($key: ID!, $version: Int, $municipalityCode: ID) {
  processTemplate(key: $key, version: $version, municipalityCode: $municipalityCode) { ${templateFields} } }`;

export const templates = `query ($municipalityCode: ID) {
  processTemplates(municipalityCode: $municipalityCode) { key version municipality { code } } }`;

export const oneProcess = `query ($id: ID!) { process(id: $id) { ${processFields}
  children { nodes { id } totalCount }
  timeline { nodes { kind rule from to version actor { id } organization { id } right { role relation isClock } note
    held { guard figures } facts { type source eventId at } data at } totalCount } } }`;

export const stays = `query ($id: ID!) { process(id: $id) { stays { stage enteredAt leftAt step } } }`;

export const acts = `query ($id: ID!, $organizationId: ID) { process(id: $id) {
  availableActs(organizationId: $organizationId) { act { act } mayDo ${refusals} } } }`;

export const list = `query ($first: Int, $filter: ProcessFilter) { processes(first: $first, filter: $filter) {
  nodes { id stage { key } template { key } fields { isFilled } availableSteps { mayTake } clocks { key } stays { stage } } totalCount } }`;

export const ofAgenda = `query ($id: ID!) { agenda(id: $id) { processes { nodes { id outcome } totalCount }
  timeline { nodes { type data } } } }`;
