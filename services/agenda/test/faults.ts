/** A template without flaws, one thing on each line. */
const sound = [
  'key: FAULTY',
  'version: 1',
  'names: { ko: 흠, en: Fault }',
  'source: tests',
  'flags: { governmentRole: BROKER, openness: FULL, effect: ADVISORY, incentive: NONE }',
  'start: { by: [ANYONE] }',
  'stages:',
  '  - { key: FIRST, names: { ko: 처음, en: First } }',
  '  - { key: LAST, names: { ko: 끝, en: Last }, end: DONE }',
  'steps:',
  '  - key: finish',
  '    names: { ko: 마침, en: Finish }',
  '    from: [FIRST]',
  '    to: LAST',
  '    by: [ANYONE]',
  '    guards: []',
].join('\n');

/** A fault of a template file, and how it is told: `line:column CODE path`, in both languages. */
export type Fault = {
  readonly what: string;
  readonly yaml: string;
  readonly at: string;
  readonly ko: string;
  readonly en: string;
};

const fault = (what: string, line: string, instead: string, at: string, ko: string, en: string): Fault => {
  if (!sound.includes(line)) throw new Error(`The template has no line “${line}”.`);
  return { what, yaml: sound.replace(line, instead), at, ko, en };
};

const first = '  - { key: FIRST, names: { ko: 처음, en: First } }';
const inFirst = (part: string) => first.replace(/ }$/, `, ${part} }`);
const fieldOf = (part: string) => inFirst(`fields: [{ key: word, label: { ko: 말, en: Word }, ${part} }]`);
const guards = '    guards: []';

/** One of each kind. */
export const faults: readonly Fault[] = [
  fault(
    'a stage that cannot be reached',
    'steps:',
    '  - { key: ISLAND, names: { ko: 섬, en: Island }, end: DONE }\nsteps:',
    '10:5 UNREACHABLE stages[2]',
    '‘ISLAND’(으)로 가는 길이 없습니다.',
    'No steps lead to “ISLAND”.',
  ),
  fault(
    'a dead end that is no end',
    ', end: DONE',
    '',
    '9:5 DEAD_END stages[1]',
    '‘LAST’에서 나가는 길이 없는데, 끝으로 표시되지 않았습니다.',
    'No step leads out of “LAST”, and it is not an end.',
  ),
  fault(
    'a guard that there is not',
    guards,
    '    guards: [{ guard: luck }]',
    '16:23 UNKNOWN_GUARD steps[0].guards[0].guard',
    '그런 조건이 없습니다.',
    'There is no such guard.',
  ),
  fault(
    'a field that there is not',
    '    by: [ANYONE]',
    '    by: [{ field: owner }]',
    '15:19 UNKNOWN_FIELD steps[0].by[0].field',
    '템플릿에 ‘owner’ 항목이 없습니다.',
    'The template has no field “owner”.',
  ),
  fault(
    'a guard that can never hold',
    guards,
    '    guards: [{ guard: fact, fact: dure.funding.campaign.ended.v1, where: { outcome: WON } }]',
    '16:14 NEVER_HOLDS steps[0].guards[0]',
    '‘outcome’은(는) 다음 가운데 하나입니다: SUCCEEDED, REFUNDED, KEPT, CANCELLED.',
    '“outcome” is one of SUCCEEDED, REFUNDED, KEPT, CANCELLED.',
  ),
  fault(
    'a translation that is missing',
    '    names: { ko: 마침, en: Finish }',
    '    names: { ko: 마침 }',
    '12:12 MISSING_TRANSLATION steps[0].names.en',
    '영어로 쓴 글이 없습니다.',
    'The English text is missing.',
  ),
  fault(
    'a stage that there is not',
    '    to: LAST',
    '    to: NOWHERE',
    '14:9 UNKNOWN_STAGE steps[0].to',
    '템플릿에 ‘NOWHERE’ 단계가 없습니다.',
    'The template has no stage “NOWHERE”.',
  ),
  fault(
    'an end that goes on',
    '    from: [FIRST]',
    '    from: [FIRST, LAST]',
    '9:5 END_GOES_ON stages[1]',
    '‘LAST’은(는) 끝인데, 나가는 길이 있습니다.',
    '“LAST” is an end, and a step leads out of it.',
  ),
  fault(
    'a key that stands twice',
    '  - { key: LAST,',
    '  - { key: FIRST,',
    '9:12 DUPLICATE stages[1].key',
    '‘FIRST’이(가) 두 번 나옵니다.',
    '“FIRST” stands here a second time.',
  ),
  fault(
    'an event that nobody reports',
    guards,
    '    guards: [{ guard: fact, fact: dure.funding.campaign.dreamt.v1 }]',
    '16:14 UNKNOWN_FACT steps[0].guards[0]',
    '‘dure.funding.campaign.dreamt.v1’ 이벤트는 여기서 듣지 않습니다.',
    'No event “dure.funding.campaign.dreamt.v1” is heard here.',
  ),
  fault(
    'what an event does not carry',
    guards,
    '    guards: [{ guard: fact, fact: dure.funding.campaign.ended.v1, where: { mood: GOOD } }]',
    '16:14 UNKNOWN_FACT_FIELD steps[0].guards[0]',
    '‘dure.funding.campaign.ended.v1’ 이벤트에는 ‘mood’이(가) 없습니다.',
    'The event “dure.funding.campaign.ended.v1” does not carry “mood”.',
  ),
  fault(
    'a clock that there is not',
    guards,
    '    guards: [{ guard: elapsed, clock: wait }]',
    '16:14 UNKNOWN_CLOCK steps[0].guards[0]',
    '여기에 이르기까지 ‘wait’ 시계가 시작되지 않습니다.',
    'No clock “wait” has been started on the way here.',
  ),
  fault(
    'a clock of a step that there is not',
    first,
    inFirst('clocks: [{ key: wait, lasts: P1M, takes: fly }]'),
    '8:90 UNKNOWN_STEP stages[0].clocks[0].takes',
    'steps에 ‘fly’이(가) 없습니다.',
    'The template has no step “fly”.',
  ),
  fault(
    'a body that there is not',
    guards,
    '    guards: [{ guard: approval, body: council }]',
    '16:14 UNKNOWN_BODY steps[0].guards[0]',
    '템플릿에 ‘council’ 기구가 없습니다.',
    'The template has no body “council”.',
  ),
  fault(
    'a ballot that there is not',
    guards,
    '    guards: [{ guard: quorum, ballot: adoption }]',
    '16:14 UNKNOWN_BALLOT steps[0].guards[0]',
    '템플릿에 ‘adoption’ 투표가 없습니다.',
    'The template has no ballot “adoption”.',
  ),
  fault(
    'a field that is never asked',
    '  - { key: LAST, names: { ko: 끝, en: Last }, end: DONE }',
    '  - { key: LAST, names: { ko: 끝, en: Last }, end: DONE, fields: [{ key: word, label: { ko: 말, en: Word }, type: TEXT, needed: LEAVING }] }',
    '9:127 NEVER_ASKED stages[1].fields[0].needed',
    '‘LAST’에서 나가는 길이 없어서, 이 항목을 묻는 일이 없습니다.',
    'Nothing leads out of “LAST”, so that it is never asked for.',
  ),
  fault(
    'a start that could close the intake',
    'start: { by: [ANYONE] }',
    'start: { by: [ANYONE], guards: [{ guard: supports, number: 1 }] }',
    '6:33 INTAKE_CLOSED start.guards[0]',
    '상설 접수는 닫히지 않습니다. supports은(는) 접수를 닫을 수 있습니다(N10).',
    'The standing intake is never closed: supports could close it (N10).',
  ),
  fault(
    'a value that does not fit',
    first,
    fieldOf('type: TEXT, limits: { minimumLength: many }'),
    '8:136 WRONG_VALUE stages[0].fields[0].limits.minimumLength',
    '잘못된 입력: 예상 타입은 number, 받은 타입은 string입니다',
    'Invalid input: expected number, received string',
  ),
  fault(
    'a key without meaning',
    'source: tests',
    'source: tests\nintake: CLOSED',
    '5:9 UNKNOWN_KEY intake',
    '‘intake’은(는) 여기서 뜻이 없습니다.',
    '“intake” has no meaning here.',
  ),
  fault(
    'a part that is missing',
    'version: 1\n',
    '',
    '1:1 MISSING version',
    '‘version’이(가) 없습니다.',
    '“version” is missing.',
  ),
  fault(
    'a file that is no YAML',
    'version: 1',
    'version: [1',
    '3:1 NOT_YAML ',
    'YAML로 읽을 수 없습니다: Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 1:',
    'Flow sequence in block collection must be sufficiently indented and end with a ] at line 3, column 1:',
  ),
];
