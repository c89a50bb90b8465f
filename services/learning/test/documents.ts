const experiment = 'experiment { id state version entryCount isOverdue }';

export const start = `mutation ($input: StartExperimentInput!) {
  startExperiment(input: $input) { __typename ... on StartExperimentSuccess { ${experiment} } ... on UserError { message } }
}`;

export const log = `mutation ($input: LogExperimentInput!) {
  logExperiment(input: $input) {
    __typename ... on LogExperimentSuccess { ${experiment} entry { id text author { id } } } ... on UserError { message }
  }
}`;

export const close = `mutation ($input: CloseExperimentInput!) {
  closeExperiment(input: $input) {
    __typename
    ... on CloseExperimentSuccess { ${experiment} record { id outcome goalReachedPercent scaleMustChange followUp licence assets { kind name url } experiment { id } } }
    ... on LearningRecordIncomplete { missing }
    ... on VersionConflict { currentVersion }
    ... on UserError { message }
  }
}`;

export const one = `query ($id: ID!) {
  experiment(id: $id) { id state entryCount isOverdue record { id } log { nodes { text } totalCount } }
}`;

export const list = `query ($first: Int, $after: String, $filter: ExperimentFilter) {
  experiments(first: $first, after: $after, filter: $filter) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
}`;

export const records = `query ($filter: LearningRecordFilter, $sort: LearningRecordSort) {
  learningRecords(filter: $filter, sort: $sort) { nodes { id advice } totalCount }
}`;

export const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Agenda { experiments(first: 3) { totalCount nodes { id record { id outcome } log(first: 2) { nodes { text } } } } }
    ... on District { learningSummary { experimentsRunning experimentsOverdue records succeeded partly failed } }
  }
}`;

export const overdue = `query ($municipalityCode: ID, $districtCode: ID, $first: Int, $after: String) {
  overdueExperiments(municipalityCode: $municipalityCode, districtCode: $districtCode, first: $first, after: $after) {
    nodes { id } pageInfo { endCursor } totalCount
  }
}`;

export const cite = `mutation ($input: CiteRecordInput!) {
  citeRecord(input: $input) {
    __typename
    ... on CiteRecordSuccess { citation { record { id reuseCount } agenda { id } note citedBy { id } } }
    ... on UserError { message }
  }
}`;

export const withdrawCitation = `mutation ($input: WithdrawCitationInput!) {
  withdrawCitation(input: $input) {
    __typename ... on WithdrawCitationSuccess { record { id reuseCount } } ... on UserError { message }
  }
}`;

export const citations = `query ($id: ID!, $representations: [_Any!]!, $first: Int, $after: String) {
  learningRecord(id: $id) {
    reuseCount citedBy(first: $first, after: $after) { nodes { agenda { id } note } totalCount pageInfo { endCursor } }
  }
  _entities(representations: $representations) { ... on Agenda { citedRecords { nodes { record { id advice } } totalCount } } }
}`;

export const setOutcome = `mutation ($input: SetOutcomeInput!) {
  setOutcome(input: $input) {
    __typename
    ... on SetOutcomeSuccess { outcome { rung version agenda { id } record { id } } }
    ... on OutcomeUnchanged { rung } ... on VersionConflict { currentVersion } ... on UserError { message }
  }
}`;

const reachedOutcome = `reachedOutcome { rung version
  changes { nodes { from to isRise evidence link changedBy { id } } totalCount } }`;

export const reached = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Agenda { ${reachedOutcome} } ... on LearningRecord { ${reachedOutcome} }
  }
}`;

export const ladder = `query ($representations: [_Any!]!, $year: Int!) {
  _entities(representations: $representations) {
    ... on Municipality { outcomeLadder(year: $year) { year rungs { rung reached standing } } }
  }
}`;
