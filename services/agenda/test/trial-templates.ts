/** Templates with nothing but what the tests of solutions and decisions need. */

const head = (key: string) => `key: ${key}
version: 1
names: { ko: 시험, en: Trial }
source: 'The tests of this service.'
flags: { governmentRole: POSTER, openness: FULL, effect: BINDING, incentive: GRANT }
start: { by: [ANYONE] }
`;

const step = (key: string, from: string, to: string) =>
  `  - { key: ${key}, names: { ko: 다음, en: On }, from: [${from}], to: ${to}, by: [ANYONE] }
`;

const end = `  - { key: END, names: { ko: 끝, en: End }, end: DONE }
`;

/** So many solutions, three chosen, one final; `by: ANYONE` leaves it to the code who may. */
export const trialChallenge = (key = 'TRIAL_CHALLENGE', least = 4) => `${head(key)}stages:
  - key: CALL
    names: { ko: 공모, en: Call }
    acts:
      - act: SUBMIT_SOLUTION
        by: [ANYONE]
        guards: [&undecided { guard: countAtMost, what: solutions.selected, number: 0 }]
      - { act: WITHDRAW_SOLUTION, by: [{ relation: SOLVER }], guards: [*undecided] }
      - act: SELECT_SOLUTION
        by: [ANYONE]
        guards:
          - { guard: countAtLeast, what: solutions.submitted, number: ${least} }
          - { guard: countAtMost, what: solutions.selected, number: 3 }
  - key: WORK
    names: { ko: 시제품, en: Work }
    acts:
      - { act: SHOW_PROTOTYPE, by: [{ relation: SOLVER }] }
      - { act: EVALUATE_PROTOTYPE, by: [ANYONE], guards: [{ guard: elapsed, duration: P6M }] }
      - { act: CHOOSE_FINAL, by: [ANYONE], guards: [{ guard: countAtLeast, what: evaluations, asManyAs: prototypes }] }
      - { act: FORM_PARTNERSHIP, by: [{ relation: POSTER }, { relation: SOLVER }] }
${end}steps:
${step('toWork', 'CALL', 'WORK')}${step('toEnd', 'WORK', 'END')}`;

const ballotActs = (ballot: string) => `      - { act: OPEN_BALLOT, ballot: ${ballot}, by: [{ role: secretariat }] }
      - { act: VOTE, ballot: ${ballot}, by: [{ role: citizen }] }
      - { act: CLOSE_BALLOT, ballot: ${ballot}, by: [{ role: secretariat }] }
`;

/** A discussion with a quorum of three, another with one of a tenth, and a committee. */
export const trialDecisions = `${head('TRIAL_DECISIONS')}bodies: [{ key: committee, names: { ko: 위원회, en: Committee } }]
ballots:
  - { key: adoption, names: { ko: 채택, en: Adoption }, quorum: { number: 3 }, threshold: 1/2 }
  - { key: wide, names: { ko: 넓은 채택, en: Wide adoption }, quorum: { share: 1/10 }, threshold: 2/3 }
stages:
  - key: TALK
    names: { ko: 토론, en: Talk }
    acts:
${ballotActs('adoption')}${ballotActs('wide')}  - key: BOARD
    names: { ko: 심의, en: Board }
    acts: [{ act: DECIDE, body: committee, by: [{ role: secretariat }, { body: committee }] }]
${end}steps:
${step('toBoard', 'TALK', 'BOARD')}${step('toTalk', 'BOARD', 'TALK')}${step('toEnd', 'BOARD', 'END')}`;
