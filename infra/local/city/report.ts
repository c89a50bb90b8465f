import { say, type Text } from '@dure/kit/language';
import { current } from '@dure/kit/request-scope';
import type { City, CityAgenda, CityDistrict, CityMoney, PlaceSummaries } from './answer.ts';
import { wordFor } from './words.ts';

export type ReportOptions = {
  /** Only this district, with all that was asked; undefined is the whole city. */
  readonly districtCode?: string | undefined;
  /** How many districts are told in full; the others have one line. */
  readonly districtsInFull: number;
};

/** The city query's answer as a page of plain text for a terminal, in the language of the command line. */
export function cityReport(city: City, { districtCode, districtsInFull }: ReportOptions): string {
  const districts = (city.districts ?? []).filter(({ code }) => districtCode === undefined || code === districtCode);
  const busiest = [...districts].sort((a, b) => supportsOf(b) - supportsOf(a)).slice(0, districtsInFull);
  const others = districts.filter((district) => !busiest.includes(district));
  const head = districtCode === undefined ? [`${city.name.text} (${city.code})`, ...summaryLines(city), ''] : [];
  return [
    ...head,
    ...busiest.flatMap((district) => [...districtLines(district), '']),
    ...(others.length > 0 ? [say({ ko: '그 밖의 행정동', en: 'The other districts' })] : []),
    ...others.map((district) => `  ${district.name.text}: ${briefly(district)}`),
  ]
    .join('\n')
    .trimEnd();
}

const supportsOf = (district: CityDistrict): number => district.agendaSummary?.supports ?? 0;

function districtLines(district: CityDistrict): string[] {
  const agendas = district.agendas?.nodes ?? [];
  return [
    `${district.name.text} (${district.code})`,
    ...summaryLines(district),
    ...(district.agendas === null ? [`  ${say(labels.agenda)}: ${unknown()}`] : agendas.flatMap(agendaLines)),
  ];
}

const labels = {
  agenda: { ko: '의제', en: 'Agendas  ' },
  resource: { ko: '자원', en: 'Resources' },
  funding: { ko: '모금', en: 'Funding  ' },
  skill: { ko: '재능', en: 'Skills   ' },
  learning: { ko: '학습', en: 'Learning ' },
} as const satisfies Record<string, Text>;

const unknown = (): string => say({ ko: '지금은 알 수 없습니다', en: 'not known at the moment' });

function summaryLines(place: PlaceSummaries): string[] {
  const { agendaSummary: agenda, resourceSummary: resource, fundingSummary: funding } = place;
  const { skillSummary: skill, learningSummary: learning } = place;
  const lines: [Text, string | null][] = [
    [labels.agenda, agenda && agendaLine(agenda)],
    [labels.resource, resource && resourceLine(resource)],
    [labels.funding, funding && fundingLine(funding)],
    [labels.skill, skill && skillLine(skill)],
    [labels.learning, learning && learningLine(learning)],
  ];
  return lines.map(([label, line]) => `  ${say(label)}  ${line ?? unknown()}`);
}

type Summary<K extends keyof PlaceSummaries> = NonNullable<PlaceSummaries[K]>;

const agendaLine = (s: Summary<'agendaSummary'>): string =>
  say({
    ko: `${n(s.total)}건, 진행 중 ${n(s.open)} · 민원 ${n(s.complaints)}, 제안 ${n(s.proposals)} · 지지 ${n(s.supports)} · 개인 ${n(s.personal)}, 공동체 ${n(s.community)}, 사회 ${n(s.social)} · 기록까지 마침 ${n(s.recorded)}`,
    en: `${n(s.total)}, open ${n(s.open)} · complaints ${n(s.complaints)}, proposals ${n(s.proposals)} · supports ${n(s.supports)} · personal ${n(s.personal)}, community ${n(s.community)}, social ${n(s.social)} · recorded ${n(s.recorded)}`,
  });

const resourceLine = (s: Summary<'resourceSummary'>): string =>
  say({
    ko: `공개 ${n(s.published)} (공간 ${n(s.spaces)}, 예산 ${n(s.budgets)}) · 확인이 오래된 것 ${n(s.stale)}`,
    en: `${n(s.published)} published (spaces ${n(s.spaces)}, budgets ${n(s.budgets)}) · stale ${n(s.stale)}`,
  });

const fundingLine = (s: Summary<'fundingSummary'>): string =>
  say({
    ko: `모금 중 ${n(s.campaignsOpen)}, 달성 ${n(s.campaignsSecured)} · 후원 ${n(s.pledges)}건, ${moneyList(s.pledged)}`,
    en: `campaigns open ${n(s.campaignsOpen)}, secured ${n(s.campaignsSecured)} · pledges ${n(s.pledges)}, ${moneyList(s.pledged)}`,
  });

const skillLine = (s: Summary<'skillSummary'>): string =>
  say({
    ko: `회원 ${n(s.members)}, 단체 ${n(s.organizations)} · 열린 필요 ${n(s.needsOpen)} · 자리 ${n(s.seatsFilled)}/${n(s.seatsWanted)} · 나눈 시간 ${n(s.hoursGiven)}시간`,
    en: `members ${n(s.members)}, organisations ${n(s.organizations)} · open needs ${n(s.needsOpen)} · seats ${n(s.seatsFilled)}/${n(s.seatsWanted)} · ${n(s.hoursGiven)} hours given`,
  });

const learningLine = (s: Summary<'learningSummary'>): string =>
  say({
    ko: `실험 중 ${n(s.experimentsRunning)}, 기록이 늦은 것 ${n(s.experimentsOverdue)} · 기록 ${n(s.records)} (성공 ${n(s.succeeded)}, 일부 ${n(s.partly)}, 실패 ${n(s.failed)})`,
    en: `experiments running ${n(s.experimentsRunning)}, overdue ${n(s.experimentsOverdue)} · records ${n(s.records)} (succeeded ${n(s.succeeded)}, partly ${n(s.partly)}, failed ${n(s.failed)})`,
  });

function agendaLines(agenda: CityAgenda): string[] {
  const { kind, maturity, triage, state } = agenda;
  const marks = [
    wordFor('kind', kind),
    wordFor('maturity', maturity),
    ...(triage === null ? [] : [wordFor('triage', triage)]),
    wordFor('agenda', state),
  ].join(', ');
  return [
    `  ▸ ${agenda.title} (${marks}; ${say({ ko: '지지', en: 'supports' })} ${n(agenda.supportCount)})`,
    ...matchLines(agenda),
    ...campaignLines(agenda),
    ...needLines(agenda),
    ...experimentLines(agenda),
  ];
}

function matchLines({ resourceMatches }: CityAgenda): string[] {
  if (resourceMatches === null) return [`      ${say(labels.resource).trim()}: ${unknown()}`];
  const names = resourceMatches.nodes.flatMap(({ resource, distanceMeters }) =>
    resource === null
      ? []
      : [`${textOf(resource.name)}${distanceMeters === null ? '' : ` ${n(Math.round(distanceMeters))} m`}`],
  );
  return names.length === 0 ? [] : [`      ${say({ ko: '맞는 자원', en: 'resources' })}: ${names.join(', ')}`];
}

function campaignLines({ campaigns }: CityAgenda): string[] {
  if (campaigns === null) return [`      ${say(labels.funding).trim()}: ${unknown()}`];
  return campaigns.nodes.map(
    ({ state, tally, goal, backerCount }) =>
      `      ${say({ ko: '모금', en: 'campaign' })}: ${money(tally)} / ${money(goal)} (${wordFor('campaign', state)}, ${say({ ko: '후원자', en: 'backers' })} ${n(backerCount)})`,
  );
}

function needLines({ needs }: CityAgenda): string[] {
  if (needs === null) return [`      ${say(labels.skill).trim()}: ${unknown()}`];
  return needs.nodes.map(
    ({ skill, filled, wanted, state }) =>
      `      ${say({ ko: '필요', en: 'need' })}: ${skill?.label.text ?? '?'} ${n(filled)}/${n(wanted)} (${wordFor('need', state)})`,
  );
}

function experimentLines({ experiments }: CityAgenda): string[] {
  if (experiments === null) return [`      ${say(labels.learning).trim()}: ${unknown()}`];
  return experiments.nodes.map(({ state, entryCount, record }) => {
    const percent = record?.goalReachedPercent;
    const learned =
      record === null
        ? ''
        : `; ${wordFor('outcome', record.outcome)}${typeof percent === 'number' ? reached(percent) : ''}`;
    return `      ${say({ ko: '실험', en: 'experiment' })}: ${wordFor('experiment', state)}, ${say({ ko: '일지', en: 'log entries' })} ${n(entryCount)}${learned}`;
  });
}

const reached = (percent: number): string =>
  say({ ko: `, 목표의 ${percent}% 달성`, en: `, ${percent}% of its goal reached` });

function briefly(district: CityDistrict): string {
  const { agendaSummary: agenda, fundingSummary: funding, learningSummary: learning } = district;
  return [
    agenda && `${say({ ko: '의제', en: 'agendas' })} ${n(agenda.total)}`,
    agenda && `${say({ ko: '지지', en: 'supports' })} ${n(agenda.supports)}`,
    funding && `${say({ ko: '후원', en: 'pledged' })} ${moneyList(funding.pledged)}`,
    learning && `${say({ ko: '기록', en: 'records' })} ${n(learning.records)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** A name may be one text or a text in two languages. */
function textOf(name: unknown): string {
  if (typeof name === 'string') return name;
  return typeof name === 'object' && name !== null && 'text' in name ? String(name.text) : '?';
}

const n = (value: number): string => value.toLocaleString(current().locale);

const moneyList = (amounts: readonly CityMoney[]): string =>
  amounts.length === 0 ? '0' : amounts.map(money).join(' + ');

/** `₩12,000` or `€12.50`: the currency says how many digits its minor unit has (ISO 4217). */
export function money({ minorUnits, currency }: CityMoney): string {
  const format = new Intl.NumberFormat(current().locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(minorUnits / 10 ** digits);
}
