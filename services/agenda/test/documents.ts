/** The operations of these tests. */

const refusal = '... on UserError { message }';

const agendaFields = `id title body plainSummary language kind triage maturity state version supportCount commentCount
  viewerSupports category { key name { ko en text } isOffered } district { code } municipality { code }
  point { longitude latitude } author { id } organization { id }
  source { name externalId url importedSupportCount } raisedAt changedAt`;

export const raise = `mutation ($input: RaiseAgendaInput!) { raiseAgenda(input: $input) { __typename ${refusal}
  ... on RaiseAgendaSuccess { agenda { ${agendaFields} } }
  ... on PlaceNotKnown { code }
  ... on PointInOtherDistrict { districtCode district { code } }
  ... on UnknownCategory { known { key } } } }`;

export const edit = `mutation ($input: EditAgendaInput!) { editAgenda(input: $input) { __typename ${refusal}
  ... on EditAgendaSuccess { agenda { ${agendaFields} } }
  ... on VersionConflict { currentVersion }
  ... on AgendaNotInState { actual allowed }
  ... on PointInOtherDistrict { districtCode district { code } }
  ... on UnknownCategory { known { key } } } }`;

export const triage = `mutation ($input: TriageAgendaInput!) { triageAgenda(input: $input) { __typename ${refusal}
  ... on TriageAgendaSuccess { agenda { id triage version } }
  ... on TriageUnchanged { triage }
  ... on ProcessDecidesTriage { process { id } }
  ... on AgendaNotInState { actual allowed } } }`;

export const consult = `mutation ($input: ConsultAgendaInput!) { consultAgenda(input: $input) { __typename ${refusal}
  ... on ConsultAgendaSuccess { agenda { id consultant { id } } }
  ... on AgendaNotInState { actual allowed } } }`;

/** How a municipality answers: what waits, and the figures of it. */
export const answers = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) {
    ... on Municipality {
      agendaSettings { answerWithinDays version }
      answerFigures { waiting withoutConsultant answered { count medianSeconds p90Seconds }
        answeredShare { numerator denominator } inTimeShare { numerator denominator perMille } }
      agendasToAnswer(first: $first, after: $after) {
        nodes { id answeredAt consultant { id } } totalCount pageInfo { hasNextPage endCursor } }
      agendasWithoutConsultant(first: $first) { nodes { id } totalCount } } } }`;

export const close = `mutation ($input: CloseAgendaInput!) { closeAgenda(input: $input) { __typename ${refusal}
  ... on CloseAgendaSuccess { agenda { id state version } }
  ... on ProcessRunning { process { id } }
  ... on AgendaNotInState { actual allowed } } }`;

export const support = `mutation ($input: SupportAgendaInput!) { supportAgenda(input: $input) { __typename ${refusal}
  ... on SupportAgendaSuccess { agenda { id supportCount maturity viewerSupports } support { id member { id } } }
  ... on AlreadySupported { support { id } }
  ... on AgendaNotInState { actual allowed } } }`;

export const withdraw = `mutation ($input: WithdrawSupportInput!) { withdrawSupport(input: $input) { __typename ${refusal}
  ... on WithdrawSupportSuccess { agenda { id supportCount maturity viewerSupports } }
  ... on AgendaNotInState { actual allowed } } }`;

export const comment = `mutation ($input: CommentOnAgendaInput!) { commentOnAgenda(input: $input) { __typename ${refusal}
  ... on CommentOnAgendaSuccess { comment { id body language isFromSecretariat author { id } agenda { id commentCount } } }
  ... on AgendaNotInState { actual allowed } } }`;

const evidenceFields = 'id kind title language url linkedBy { id } linkedAt';

export const linkEvidence = `mutation ($input: LinkEvidenceInput!) { linkEvidence(input: $input) { __typename ${refusal}
  ... on LinkEvidenceSuccess { evidence { ${evidenceFields} } agenda { id maturity version evidence { totalCount } } }
  ... on EvidenceAlreadyLinked { evidence { id } }
  ... on AgendaNotInState { actual allowed } } }`;

export const withdrawEvidence = `mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) {
  __typename ${refusal}
  ... on WithdrawEvidenceSuccess { agenda { id maturity evidence { totalCount } } }
  ... on AgendaNotInState { actual allowed } } }`;

export const evidence = `query ($id: ID!) { agenda(id: $id) { evidence { nodes { ${evidenceFields} } totalCount } } }`;

export const configure = `mutation ($input: ConfigureAgendasInput!) { configureAgendas(input: $input) {
  __typename ${refusal}
  ... on ConfigureAgendasSuccess { municipality { code agendaSettings {
    supportersForCommunity districtsForSociety version categories { key name { ko en } isOffered } } } }
  ... on VersionConflict { currentVersion } } }`;

export const startImport = `mutation ($input: StartAgendaImportInput!) { startAgendaImport(input: $input) { __typename
  ... on StartAgendaImportSuccess { import { id } } } }`;

export const one = `query ($id: ID!) { agenda(id: $id) { ${agendaFields}
  revisions { nodes { version title body replacedBy { id } } totalCount }
  history { nodes { aspect from to rule actor { id } reason evidence eventId } totalCount }
  timeline { nodes { type source eventId data transition { aspect to } } totalCount }
  comments { nodes { id body } totalCount pageInfo { hasNextPage } } } }`;

export const list = `query ($first: Int, $after: String, $filter: AgendaFilter, $sort: AgendaSort) {
  agendas(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { id title supportCount } totalCount pageInfo { hasNextPage endCursor } } }`;

export const entities = `query ($representations: [_Any!]!, $filter: AgendaFilter, $sort: AgendaSort) {
  _entities(representations: $representations) { __typename
    ... on District { code
      agendaSummary { ${'total open experimenting recorded closed complaints proposals untriaged supports comments personal community social'} }
      agendas(first: 3, filter: $filter, sort: $sort) { nodes { id title category { key } viewerSupports } totalCount } }
    ... on Municipality { code
      agendaSummary { total open experimenting recorded closed complaints proposals untriaged supports comments personal community social }
      agendaSettings { version supportersForCommunity districtsForSociety categories { key name { ko en text } isOffered } }
      agendas(first: 3, filter: $filter, sort: $sort) { nodes { id title } totalCount } }
    ... on Member { id agendas(first: 3) { nodes { id } totalCount } }
    ... on Organization { id agendas(first: 3) { nodes { id } totalCount } }
    ... on Comment { id body agenda { id } }
    ... on Agenda { ${agendaFields}
      revisions(first: 2) { nodes { version } totalCount }
      history(first: 2) { nodes { to actor { id } } totalCount }
      timeline(first: 2) { nodes { type transition { to } } totalCount }
      evidence(first: 2) { nodes { title linkedBy { id } } totalCount }
      comments(first: 2) { nodes { body author { id } agenda { id } } totalCount } } } }`;

export const attachPhoto = `mutation ($input: AttachPhotoInput!) { attachPhoto(input: $input) { __typename
  ... on UserError { message }
  ... on TooManyPhotos { most }
  ... on AttachPhotoSuccess { photo { id url(size: SMALL) description width height uploadedBy { id } } agenda { id } } } }`;

export const removePhoto = `mutation ($input: RemovePhotoInput!) { removePhoto(input: $input) { __typename
  ... on UserError { message }
  ... on RemovePhotoSuccess { agenda { id photos { id } } } } }`;

export const photos = `query ($id: ID!) { agenda(id: $id) { photos { id url description language width height } } }`;
