import { type Plant, replace } from './plant.ts';

const answers = 'services/agenda/src/db/migrations/1764000062000-answers.ts';
const introductions = 'services/resources/src/db/migrations/1700000021000-introductions.ts';

/** What keeps counters and queues without counting, and what keeps questions from reading all there is. */
export const plantsOfCounts: readonly Plant[] = [
  {
    what: { ko: '댓글이 와도 남아 있는 대기 의제', en: 'an agenda that waits although it was commented on' },
    guard: { test: 'services/agenda/test/answers.int.test.ts' },
    finding: /the earliest raised waits first, and until the secretariat has said or done something about it/,
    edits: [replace(answers, "when: 'NEW.is_from_secretariat'", "when: 'false'")],
  },
  {
    what: { ko: '절차에서 답해도 남아 있는 대기 의제', en: 'an agenda that waits although its process went on' },
    guard: { test: 'services/agenda/test/answers.int.test.ts' },
    finding: /what the secretariat does in a process is an answer, and beginning one is none/,
    edits: [
      replace(answers, "when: `NEW.acted_as ->> 'role' = 'secretariat'", "when: `NEW.acted_as ->> 'role' = 'nobody'"),
    ],
  },
  {
    what: { ko: '절차가 나아가도 남아 있는 단계', en: 'a stage that still counts an agenda whose process went on' },
    guard: { test: 'services/agenda/test/stages.int.test.ts' },
    finding: /from the start of a process, through its steps, to where it ended/,
    isAlone: true,
    edits: [
      replace(
        'services/agenda/src/db/migrations/1764000066000-agendas-by-stage.ts',
        'AFTER INSERT OR UPDATE OF stage ON processes',
        'AFTER INSERT ON processes',
      ),
    ],
  },
  {
    what: { ko: '닫혀도 자원을 기다리는 의제', en: 'an agenda that waits for a resource although it is closed' },
    guard: { test: 'services/resources/test/introductions.int.test.ts' },
    finding: /what is closed no longer waits, and what moves waits elsewhere/,
    edits: [
      replace(
        introductions,
        'known_agendas_unmatched AFTER INSERT OR UPDATE ON',
        'known_agendas_unmatched AFTER INSERT ON',
      ),
    ],
  },
  {
    what: { ko: '예약이 취소되어도 기다리지 않는 의제', en: 'an agenda that does not wait anew for a resource' },
    guard: { test: 'services/resources/test/introductions.int.test.ts' },
    finding: /an agenda waits anew when its last booking is cancelled, declined or lapses, and not before/,
    isAlone: true,
    edits: [replace(introductions, "  ['bookings_match_anew', 'UPDATE', 'bookings'],\n", '')],
  },
  {
    what: { ko: '함께 끝난 예약 뒤에 잊히는 의제', en: 'an agenda that two bookings forget that end at once' },
    guard: { test: 'services/resources/test/introductions.int.test.ts' },
    finding: /of two bookings of an agenda that end at once one makes it wait/,
    edits: [
      replace(
        introductions,
        "  PERFORM pg_advisory_xact_lock(hashtext('unmatched_agendas'), hashtext(agenda::text));\n",
        '',
      ),
    ],
  },
  {
    what: { ko: '적지 않는 날마다의 변화', en: 'changes by day that nobody writes down' },
    guard: { test: 'services/learning/test/changes.int.test.ts' },
    finding: /what came within the last days is the change of the count, in the district and in the municipality/,
    edits: [
      replace(
        'services/learning/src/db/migrations/1700000015000-changes-by-day.ts',
        'WHEN (NEW.records <> OLD.records)',
        'WHEN (false)',
      ),
    ],
  },
  {
    what: { ko: '모든 댓글을 읽는 화면', en: 'a page that reads all comments there are' },
    guard: { test: 'gateway/bench/dashboard/growing.e2e.test.ts' },
    finding: /nothing that the dashboard asks reads a growing table whole/,
    edits: [
      replace(
        'services/agenda/src/db/migrations/1764000005000-comments.ts',
        'agenda_comments_in_order ON agenda_comments (agenda_id, commented_at, id)',
        'agenda_comments_in_order ON agenda_comments (id)',
      ),
    ],
  },
];
