import { type Plant, replace } from './plant.ts';

const agenda = 'services/agenda/src';
const skills = 'services/skills/src';
const ledger = 'services/funding/src/db/migrations/1700000001000-campaigns-and-ledger.ts';
const ledgerOfFunds = 'services/funding/src/db/migrations/1700000011000-ledger-of-funds-and-campaigns.ts';

/**
 * A lock or constraint that is taken out, and the race test that must then fail. Where a second guard would still keep
 * the data right, it is taken out, too, so that the test is seen to find the wrong outcome and not an error.
 */
export const plantsOfRaces: readonly Plant[] = [
  {
    what: { ko: '잠금이 빠진 유스케이스', en: 'a use case without its lock' },
    guard: { test: 'services/skills/test/organizations.int.test.ts' },
    finding: /however many members are removed at once, exactly one stays/,
    edits: [
      replace(
        `${skills}/organizations/usecases.ts`,
        "where: { id }, lock: { mode: 'pessimistic_write' } }",
        'where: { id } }',
      ),
      // It looks at commit whether somebody is left.
      replace(
        `${skills}/db/migrations/1700000002000-members-and-organizations.ts`,
        'IF TG_TABLE_NAME =',
        'RETURN NULL; IF TG_TABLE_NAME =',
      ),
    ],
  },
  {
    what: { ko: '두 번 셀 수 있는 공감', en: 'support that counts twice' },
    guard: { test: 'services/agenda/test/supports.int.test.ts' },
    finding: /tapped five times at once without a key it is one support/,
    edits: [
      replace(
        'services/agenda/src/db/migrations/1764000004000-supports.ts',
        /,\s*CONSTRAINT agenda_supports_once_per_member UNIQUE \(agenda_id, member_id\)/,
        '',
      ),
      replace(
        'services/agenda/src/supports/table.ts',
        'ON CONFLICT ON CONSTRAINT agenda_supports_once_per_member DO NOTHING',
        '',
      ),
    ],
  },
  {
    what: { ko: '절차를 잠그지 않는 시계', en: 'a clock that does not lock its process' },
    guard: { test: 'services/agenda/test/clocks.int.test.ts' },
    finding: /by somebody before the clock who leaves the stage at the same moment/,
    edits: [
      replace(
        `${agenda}/processes/ticking.ts`,
        'await lockProcess(tx, processId)',
        'await tx.findOneByOrFail(ProcessTable, { id: processId })',
      ),
      replace(`${agenda}/processes/ticking.ts`, 'ClockTable, lockProcess,', 'ClockTable, ProcessTable,'),
    ],
  },
  {
    what: { ko: '두 번 밟을 수 있는 단계', en: 'a step that two take' },
    guard: { test: 'services/agenda/test/processes.int.test.ts' },
    finding: /of two who take a step one takes it, and the other is told that the process has changed/,
    edits: [replace(`${agenda}/processes/table.ts`, '{ where: { id }, lock }', '{ where: { id } }')],
  },
  {
    what: { ko: '한 의제에서 두 번 시작되는 절차', en: 'two processes that start on one agenda' },
    guard: { test: 'services/agenda/test/processes.int.test.ts' },
    finding: /of two who start a process on an agenda one does, and the other is shown it/,
    edits: [
      replace(
        `${agenda}/agendas/table.ts`,
        "{ where: { id }, lock: { mode: 'for_no_key_update' } }",
        '{ where: { id } }',
      ),
      // It would end the second with an error.
      replace(
        `${agenda}/db/migrations/1764000016000-processes.ts`,
        'UNIQUE INDEX processes_one_running',
        'INDEX processes_one_running',
      ),
    ],
  },
  {
    what: { ko: '떠난 단계에서 이어지는 절차', en: 'a process that follows from a stage that was left' },
    guard: { test: 'services/agenda/test/processes.int.test.ts' },
    finding: /nothing follows from a process that has just left the stage from which it may/,
    edits: [
      replace(
        `${agenda}/processes/usecases.ts`,
        "{ where: { id, agendaId }, lock: { mode: 'pessimistic_read' } }",
        '{ where: { id, agendaId } }',
      ),
    ],
  },
  {
    what: { ko: '단계를 두고 옮겨 가는 의제', en: 'an agenda that moves without the stage of its process' },
    guard: { test: 'services/agenda/test/stages.int.test.ts' },
    finding: /an agenda that moves while a step is taken takes the new stage along/,
    edits: [
      replace(
        `${agenda}/db/migrations/1764000066000-agendas-by-stage.ts`,
        'PERFORM 1 FROM processes WHERE agenda_id = NEW.id AND parent_id IS NULL ORDER BY id FOR NO KEY UPDATE;',
        '',
      ),
    ],
  },
  {
    what: { ko: '닫히는 사업에 들어가는 절차', en: 'a process that enters a programme while it is closed' },
    guard: { test: 'services/agenda/test/programmes.int.test.ts' },
    finding: /takes in nothing that started at the same moment/,
    edits: [replace(`${agenda}/programmes/table.ts`, '{ where: { id }, lock }', '{ where: { id } }')],
  },
  {
    what: { ko: '하나 더 고를 수 있는 해법', en: 'a solution too many that can be chosen' },
    guard: { test: 'services/agenda/test/solutions.int.test.ts' },
    finding: /of a third and a fourth choice at once after two, exactly one takes the last place/,
    edits: [
      replace(`${agenda}/processes/table.ts`, '{ where: { id }, lock }', '{ where: { id } }'),
      replace(
        `${agenda}/db/migrations/1764000032000-solutions.ts`,
        /,\s*CONSTRAINT solutions_choice_once UNIQUE \(process_id, choice\)/,
        '',
      ),
    ],
  },
  {
    what: { ko: '두 개의 최종 해법', en: 'two final solutions' },
    guard: { test: 'services/agenda/test/solutions.int.test.ts' },
    finding: /of two final choices at once exactly one stands/,
    // The lock of the process, which would keep them apart, is taken out by the plant before.
    edits: [
      replace(
        `${agenda}/db/migrations/1764000032000-solutions.ts`,
        'UNIQUE INDEX solutions_one_final',
        'INDEX solutions_one_final',
      ),
    ],
  },
  {
    what: { ko: '두 번 셀 수 있는 투표', en: 'a ballot that counts twice' },
    guard: { test: 'services/agenda/test/decisions.int.test.ts' },
    finding: /tapped twice at once it is one ballot/,
    edits: [
      replace(
        `${agenda}/db/migrations/1764000033000-decisions.ts`,
        /,\s*CONSTRAINT ballots_one_per_member PRIMARY KEY \(decision_id, member_id\)/,
        '',
      ),
      replace(`${agenda}/decisions/table.ts`, /\s*ON CONFLICT ON CONSTRAINT ballots_one_per_member [^`]*/, ''),
    ],
  },
  {
    what: { ko: '같은 키를 두 번 받는 후원', en: 'pledges that take one key twice' },
    guard: { test: 'services/funding/test/pledges.int.test.ts' },
    finding: /one key twice at the same moment is one pledge and one answer/,
    edits: [replace('infra/kit/migrations.ts', /,\s*PRIMARY KEY \(actor_id, key\)/, '')],
  },
  {
    what: { ko: '두 번 정산되는 캠페인', en: 'a campaign that is settled twice' },
    guard: { test: 'services/funding/test/settlement.int.test.ts' },
    finding: /two deadline workers settle a campaign with \d+ won once/,
    edits: [
      replace('services/funding/src/campaigns/table.ts', 'WHERE id = $1 FOR UPDATE', 'WHERE id = $1'),
      // The ledger would refuse to pay the same money again.
      replace(ledger, /,\s*CONSTRAINT ledger_transactions_once UNIQUE \(kind, reference\)/, ''),
      replace(ledger, 'UNIQUE INDEX ledger_transactions_back_once', 'INDEX ledger_transactions_back_once'),
      replace(ledgerOfFunds, /,\s*ADD CONSTRAINT accounts_side CHECK .*;/, ';'),
    ],
  },
  {
    what: { ko: '두 번 약속되는 기금의 마지막 돈', en: 'the last money of a fund that is promised twice' },
    guard: { test: 'services/funding/test/covers.int.test.ts' },
    finding: /of two promises of the last won of a fund to two campaigns one is made/,
    edits: [
      replace('services/funding/src/funds/table.ts', 'WHERE id = $1 FOR NO KEY UPDATE', 'WHERE id = $1'),
      // The ledger would end the second with an error.
      replace(ledgerOfFunds, /,\s*ADD CONSTRAINT ledger_entries_position UNIQUE \(account_id, position\)/, ''),
      replace(ledgerOfFunds, "e.entries', entriesRunOn)", "e.entries', '')"),
      replace(ledgerOfFunds, /,\s*ADD CONSTRAINT accounts_side CHECK .*;/, ';'),
    ],
  },
  {
    what: { ko: '두 번 나가는 마지막 리워드', en: 'a last reward that two backers get' },
    guard: { test: 'services/funding/test/rewards.int.test.ts' },
    finding: /of many who reach for the last one at once exactly one gets it/,
    edits: [
      replace('services/funding/src/campaigns/table.ts', 'WHERE id = $1 FOR UPDATE', 'WHERE id = $1'),
      replace(
        'services/funding/src/db/migrations/1700000033000-rewards.ts',
        /,\s*CONSTRAINT rewards_stock CHECK \(claimed BETWEEN 0 AND quantity\)/,
        '',
      ),
    ],
  },
  {
    what: { ko: '두 번 나가는 마지막 자리', en: 'a last seat that is given twice' },
    guard: { test: 'services/skills/test/matches.int.test.ts' },
    finding: /the last seat goes to exactly one, however many are accepted at once/,
    edits: [
      replace(`${skills}/needs/usecases.ts`, 'where: { id }, lock: { mode } }', 'where: { id } }'),
      // It recounts the seats at commit.
      replace(
        `${skills}/db/migrations/1700000003000-needs-offers-and-matches.ts`,
        'IF TG_TABLE_NAME =',
        'RETURN NULL; IF TG_TABLE_NAME =',
      ),
    ],
  },
  {
    what: { ko: '같은 시간에 두 번 예약되는 방', en: 'a room that is booked twice at a time' },
    guard: { test: 'services/resources/test/bookings.int.test.ts' },
    finding: /of two who book one time at the same moment one gets it/,
    edits: [
      replace('services/resources/src/resources/table.ts', 'WHERE id = $1 FOR UPDATE', 'WHERE id = $1'),
      // It would end the second with an error.
      replace(
        'services/resources/src/db/migrations/1700000014000-bookings.ts',
        /,\s*CONSTRAINT bookings_once_at_a_time EXCLUDE .*\n.*\)\)\);/,
        ');',
      ),
    ],
  },
  {
    what: { ko: '두 번 나가는 팀의 마지막 자리', en: 'a last seat of a role that is given twice' },
    guard: { test: 'services/skills/test/teams.int.test.ts' },
    finding: /the last seat of a role goes to exactly one, however many are accepted at once/,
    edits: [
      replace(`${skills}/teams/usecases.ts`, 'where: { id: seen.teamId }, lock }', 'where: { id: seen.teamId } }'),
      // It holds the count of a role to its seats.
      replace(
        `${skills}/db/migrations/1700000015000-teams.ts`,
        'CHECK (filled BETWEEN 0 AND seats)',
        'CHECK (filled >= 0)',
      ),
    ],
  },
  {
    what: { ko: '한 해결책을 동시에 맡는 두 멘토', en: 'two mentorings of one solution at a time' },
    guard: { test: 'services/skills/test/mentorings.int.test.ts' },
    finding: /of mentorings of one solution that are agreed to at once exactly one begins/,
    edits: [
      replace(
        `${skills}/db/migrations/1700000014000-mentorings.ts`,
        'UNIQUE INDEX mentorings_one_per_solution',
        'INDEX mentorings_one_per_solution',
      ),
    ],
  },
  {
    what: { ko: '두 일꾼이 함께 실행하는 기한', en: 'a deadline that two workers run' },
    guard: { test: 'infra/kit/test/deadlines.int.test.ts' },
    finding: /that two workers see at once runs in one of them/,
    edits: [
      replace(
        'infra/kit/deadlines.ts',
        "pg_try_advisory_xact_lock(hashtext('dure.deadline.' || $1), hashtext($2)) AS held",
        'length($1 || $2) > 0 AS held',
      ),
    ],
  },
  {
    what: { ko: '함께 보내는 두 릴레이', en: 'two relays that send side by side' },
    guard: { test: 'infra/kit/test/outbox.int.test.ts' },
    finding: /of two relays at once one sends, so that nothing is overtaken/,
    edits: [
      replace(
        'infra/kit/outbox.ts',
        "pg_try_advisory_xact_lock(hashtext('dure.relay.' || $1)) AS held",
        'length($1) > 0 AS held',
      ),
    ],
  },
  {
    what: { ko: '서로를 기다리는 수신함 일꾼', en: 'workers of the inbox that wait for each other' },
    guard: { test: 'infra/kit/test/inbox.int.test.ts' },
    finding: /of two workers that reach for one event at the same moment one gets it/,
    edits: [replace('infra/kit/inbox.ts', ' FOR UPDATE SKIP LOCKED)', ')')],
  },
  {
    what: { ko: '같은 키의 앞 이벤트를 앞지르는 일꾼', en: 'a worker of the inbox that overtakes within a key' },
    guard: { test: 'infra/kit/test/inbox.int.test.ts' },
    finding: /of two workers at once none overtakes the other within a key/,
    edits: [
      replace('infra/kit/inbox.ts', /AND NOT EXISTS \(SELECT FROM inbox j WHERE j\.key = i\.key .*'PARKED'\)\)/, ''),
    ],
  },
  {
    what: { ko: '두 일꾼이 적용하는 이벤트', en: 'an event that two workers apply' },
    guard: { test: 'infra/kit/test/inbox.int.test.ts' },
    finding: /apply an event once when another worker took it over/,
    edits: [
      replace('infra/kit/inbox.ts', "seq = $1 AND state = 'OPEN' AND attempts = $2 FOR UPDATE", 'seq = $1 AND $2 > 0'),
    ],
  },
  {
    what: {
      ko: '그 사이 바뀐 설정을 덮어쓰는 운영자',
      en: 'an operator who overwrites what another has set meanwhile',
    },
    guard: { test: 'services/resources/test/staleness.int.test.ts' },
    finding: /of two operators who read the same version at once, the second overwrites nothing/,
    edits: [replace('services/resources/src/places/table.ts', 'WHERE code = $1 FOR NO KEY UPDATE', 'WHERE code = $1')],
  },
];
