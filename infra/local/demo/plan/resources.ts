import { demoMunicipality } from '../people.ts';
import type { Random } from '../random.ts';
import { hours, type ResourceText } from '../texts/resource-text.ts';
import { spaceTexts } from '../texts/resources-spaces.ts';
import { supportTexts } from '../texts/resources-support.ts';
import { thingTexts } from '../texts/resources-things.ts';
import { firstTurn, turns } from './calendar.ts';
import { pointNear } from './map.ts';
import { staff } from './members.ts';
import { type Organization, organizationName } from './organizations.ts';
import type { Places, Spot } from './places.ts';
import { type Act, at, type Input, type Language, ref } from './types.ts';

/** Where one copy of a resource stands: at a spot, in a district, or nowhere in particular. */
type Site = { readonly spot?: Spot; readonly district?: Places['districts'][number]; readonly number: number };

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
/** After this many turns without a check a resource of this city counts as stale: 180 days. */
const turnsUntilStale = 60;

/** What tells copies without a place apart. */
const marks: Readonly<
  Record<ResourceText['kind'], { readonly ko: readonly string[]; readonly en: readonly string[] }>
> = {
  SPACE: { ko: ['가', '나', '다', '라'], en: ['A', 'B', 'C', 'D'] },
  BUDGET: { ko: ['1차', '2차', '3차', '4차'], en: ['round 1', 'round 2', 'round 3', 'round 4'] },
  TECHNOLOGY: { ko: ['초판', '개정판'], en: ['first edition', 'second edition'] },
  DATA: { ko: ['1분기', '2분기', '3분기'], en: ['first quarter', 'second quarter', 'third quarter'] },
  INSTITUTIONAL_SUPPORT: { ko: ['동부', '서부'], en: ['east', 'west'] },
  EQUIPMENT: { ko: ['첫째 벌', '둘째 벌'], en: ['set 1', 'set 2'] },
};

type Planned = { readonly key: string; readonly text: ResourceText; readonly site: Site; readonly published: number };

/** Publishing, checking and now and then withdrawing the resources of the city. */
export function resourceActs(places: Places, organizations: readonly Organization[], random: Random): Act[] {
  const planned = [...spaceTexts, ...thingTexts, ...supportTexts].flatMap((text) =>
    sitesOf(text, places, random).map(
      (site): Planned => ({
        ...{ key: `resource-${text.key}-${site.number}`, text, site },
        published:
          text.kind === 'BUDGET'
            ? random.int(firstTurn, turns - 8)
            : Math.floor(firstTurn + random.next() ** 2.2 * 150),
      }),
    ),
  );
  return planned.flatMap((resource) => {
    const publisher = publisherOf(resource, organizations, random);
    const language: Language = random.chance(0.16) ? 'en' : 'ko';
    const published: Act = {
      ...{
        id: resource.key,
        turn: resource.published,
        by: publisher,
        mutation: 'publishResource',
        makes: resource.key,
      },
      input: inputOf(resource, language, random),
    };
    return [published, ...laterActs(resource, random)];
  });
}

function sitesOf(text: ResourceText, { spots, districts }: Places, random: Random): Site[] {
  if (text.where === 'city') return Array.from({ length: text.copies }, (_, index) => ({ number: index + 1 }));
  if (text.where === 'district') {
    return random.sample(districts, text.copies).map((district, index) => ({ district, number: index + 1 }));
  }
  const fitting = spots.filter(({ kind }) => kind === text.where);
  return random
    .sample(fitting, text.copies)
    .map((spot, index) => ({ spot, district: spot.district, number: index + 1 }));
}

function publisherOf({ text, published }: Planned, organizations: readonly Organization[], random: Random): string {
  const holder = organizations.find(({ key }) => key === text.holder);
  if (holder === undefined) throw new Error(`${text.key} is held by nobody.`);
  return published > 20 && random.chance(0.5) ? random.pick(holder.members) : random.pick(staff.steward);
}

function inputOf({ text, site, published }: Planned, language: Language, random: Random): Input {
  const { spot, district, number } = site;
  const fill = (words: string) =>
    words.replaceAll('{spot}', spot?.name[language] ?? '').replaceAll('{dong}', district?.name[language] ?? '');
  const mark = marks[text.kind][language][number - 1] ?? String(number);
  const name =
    text.where === 'city' && text.copies > 1 ? `${fill(text.name[language])} (${mark})` : fill(text.name[language]);
  const point = spot === undefined ? null : pointNear(spot.point, spot.district.shape, random);
  return {
    ...{ kind: text.kind, name, description: fill(text.description[language]), language },
    ...{ holderId: ref(organizationName(text.holder)), municipalityCode: demoMunicipality },
    ...(district === undefined ? {} : { districtCode: district.code }),
    ...(point === null ? {} : { point: { longitude: point[0], latitude: point[1] } }),
    ...(spot === undefined || district === undefined
      ? {}
      : { address: `${district.name.ko} ${spot.name.ko} ${random.int(1, 88)}` }),
    ...(text.capacity === undefined ? {} : { capacity: random.int(...text.capacity) }),
    ...priceOf(text, language),
    ...openingOf(text, language),
    contact: {
      phone: `099-555-${random.int(1000, 9999)}`,
      department: departmentOf(language, random),
      url: `https://dure.example/resources/${text.key}`,
    },
    ...(text.kind === 'BUDGET' ? availabilityOf(published, random) : {}),
    categoryKeys: text.categories,
  };
}

const departments = {
  ko: ['시설 담당', '대여 창구', '나눔 담당', '운영팀', '주민 지원 담당'],
  en: ['Facilities desk', 'Lending desk', 'Sharing desk', 'Operations', 'Residents’ desk'],
} as const;

const departmentOf = (language: Language, random: Random): string => random.pick(departments[language]);

const units = {
  ko: { HOUR: '시간', DAY: '하루', MONTH: '한 달', USE: '한 번', PERSON: '한 사람' },
  en: { HOUR: 'an hour', DAY: 'a day', MONTH: 'a month', USE: 'each use', PERSON: 'each person' },
} as const;

function priceOf({ price }: ResourceText, language: Language): Input {
  if (price === undefined) return {};
  const { won, unit, count = 1 } = price;
  const amount = language === 'ko' ? `${won.toLocaleString('ko')}원` : `${won.toLocaleString('en')} won`;
  const per =
    language === 'ko'
      ? `${count > 1 ? `${count}` : ''}${units.ko[unit]}`
      : `${count > 1 ? `${count} × ` : ''}${units.en[unit]}`;
  const paid = language === 'ko' ? `${per} ${amount}` : `${amount} ${per}`;
  return {
    price: { amount: { minorUnits: won, currency: 'KRW' }, unit, unitCount: count },
    priceAsGiven: won === 0 ? (language === 'ko' ? '무료' : 'free') : paid,
  };
}

function openingOf(text: ResourceText, language: Language): Input {
  if (text.hours === undefined) return {};
  const { days, opens, closes, ...words } = hours[text.hours];
  const closed = (text.closed ?? []).map((index) => weekdays[index] ?? 'SUNDAY');
  const open = days.filter((index) => text.closed?.includes(index) !== true);
  return {
    openingHoursAsGiven: words[language],
    openingHours: open.map((index) => ({ weekday: weekdays[index] ?? 'MONDAY', opens, closes })),
    closedDays: { weekdays: closed, publicHolidays: text.hours === 'office' },
    closedDaysAsGiven: closedWords(text, language),
  };
}

const dayNames = {
  ko: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  en: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
} as const;

function closedWords({ closed = [], hours: open }: ResourceText, language: Language): string {
  const named = closed.map((index) => dayNames[language][index] ?? '');
  const holidays = language === 'ko' ? '공휴일' : 'public holidays';
  const all = open === 'office' ? [...named, holidays] : named;
  return all.length === 0 ? (language === 'ko' ? '연중무휴' : 'open all year') : all.join(', ');
}

/** A grant can be applied for during some weeks: some of them ended long ago, some are open now. */
function availabilityOf(published: number, random: Random): Input {
  const opened = (published - turns) * 3 * 24 * 60;
  return { availableFrom: at(opened), availableUntil: at(opened + random.int(60, 400) * 24 * 60) };
}

/** Most are checked in time again and again; some not for long, so that they count as stale; a few are withdrawn. */
function laterActs({ key, published }: Planned, random: Random): Act[] {
  if (random.chance(0.03)) {
    const turn = Math.min(turns - 1, published + random.int(10, 40));
    const by = random.pick(staff.steward);
    return [{ id: `${key}-withdrawn`, turn, by, mutation: 'withdrawResource', input: { resourceId: ref(key) } }];
  }
  const isForgotten = random.chance(0.12);
  const acts: Act[] = [];
  for (let turn = published + random.int(50, 57); turn < turns; turn += random.int(50, 57)) {
    if (isForgotten && turn > turns - turnsUntilStale - 6) break;
    const by = random.pick([...staff.steward, ...staff.secretariat]);
    acts.push({ id: `${key}-checked-${turn}`, turn, by, mutation: 'verifyResource', input: { resourceId: ref(key) } });
  }
  return acts;
}
