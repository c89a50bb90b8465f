import { oneLine, type RawRecord, type Reading, type Remark, remark, textIn, unnamed } from '@dure/kit/import-rows';
import type { ClosedDays, OpeningInterval } from '../openings/domain.ts';
import type { Contact } from '../particulars/domain.ts';
import type { SourceRow } from '../sources/domain.ts';
import { municipalityOfAddress, type PlaceNames } from './address.ts';
import { understandClosedDays } from './closed-days.ts';
import { isBoroughOf } from './domain.ts';
import { type FacilityLayout, facilityKey, layoutOf } from './facility-layout.ts';
import { understandFee } from './fee.ts';
import { understandWeek } from './opening-hours.ts';
import { understandPoint } from './point.ts';

/**
 * Reads a row of 전국공공시설개방정보표준데이터 as a space of the registry: what was understood, beside what was given.
 * Refused are only rows without a name or without a place that `names` knows; whatever else is not understood is kept
 * as given, with a note. The district is left to be found by the point.
 */
export function readFacility(record: RawRecord, names: PlaceNames): Reading<SourceRow> {
  const layout = layoutOf(record);
  const externalId = facilityKey(record, layout);
  const nameColumn = layout.name === '' ? '개방장소명' : layout.name;
  if (externalId === null) return unnamed(remark('REQUIRED', nameColumn));
  if (externalId.length > 200) return unnamed(remark('TOO_LONG', nameColumn, '200'));
  const text = (column: string) => oneLine(textIn(record, column));
  const place = placeOf(text('소재지도로명주소'), text(layout.lot), names);
  if (place.municipalityCode === null) {
    return { ok: false, externalId, reason: remark('PLACE_NOT_KNOWN', '소재지도로명주소', place.address) };
  }
  const { value, notes } = understand(record, layout);
  const { address, municipalityCode } = place;
  return {
    ok: true,
    externalId,
    value: {
      ...value,
      ...{
        externalId,
        municipalityCode,
        districtCode: null,
        address,
        name: nameOf(text(layout.name), text('개방장소명')),
      },
      ...{ kind: 'SPACE', language: 'ko', description: descriptionOf(record), url: null, categoryKeys: [] },
      ...{ holderOrganizationId: null, availableFrom: null, availableUntil: null },
      holderName: text(layout.holder) || text('제공기관명') || text('개방장소명') || text(layout.name),
    },
    notes: [...place.notes, ...notes],
  };
}

function nameOf(facility: string, place: string): string {
  const squeeze = (text: string) => text.replaceAll(' ', '');
  if (facility === '') return place;
  return squeeze(facility).includes(squeeze(place)) ? facility : `${place} ${facility}`;
}

/** By the road address, or else by that of the lot; the borough when one of them names it. */
function placeOf(road: string, lot: string, names: PlaceNames) {
  const [byRoad, byLot] = [municipalityOfAddress(road, names), municipalityOfAddress(lot, names)];
  const address = byRoad === null && byLot !== null ? lot : road || lot;
  if (byRoad === null || byLot === null || byRoad === byLot) {
    return { address, municipalityCode: byRoad ?? byLot, notes: [] };
  }
  if (isBoroughOf(byLot, byRoad)) return { address, municipalityCode: byLot, notes: [] };
  const notes = isBoroughOf(byRoad, byLot) ? [] : [remark('ADDRESSES_DISAGREE', null, `${road} / ${lot}`)];
  return { address, municipalityCode: byRoad, notes };
}

function understand(record: RawRecord, layout: FacilityLayout) {
  const text = (column: string) => oneLine(textIn(record, column));
  const closed = closedDaysOf(text('휴관일'));
  const hours = openingHoursOf(text, closed.value);
  const fee = understandFee({ paid: text('유료사용여부'), fee: text('사용료'), hours: text('사용기준시간') });
  const place = understandPoint(text('위도'), text('경도'));
  const capacity = capacityOf(text('수용가능인원수'));
  const verified = verifiedAtOf(text('데이터기준일자'));
  const contact = contactOf(text, layout);
  return {
    value: {
      ...{ point: place.point, capacity: capacity.value, price: fee.price, priceAsGiven: fee.given },
      ...{ openingHours: hours.value, openingHoursAsGiven: hours.given },
      ...{ closedDays: closed.value, closedDaysAsGiven: text('휴관일') || null },
      ...{ contact: contact.value, verifiedAt: verified.value },
    },
    notes: [closed, hours, fee, capacity, place, verified, contact].flatMap((part) => part.notes),
  };
}

type Part<T> = { readonly value: T; readonly notes: readonly Remark[] };

function closedDaysOf(given: string): Part<ClosedDays | null> {
  const value = given === '' ? null : understandClosedDays(given);
  const isUnclear = value === null && given !== '';
  return { value, notes: isUnclear ? [remark('CLOSED_DAYS_NOT_UNDERSTOOD', '휴관일', given)] : [] };
}

function openingHoursOf(text: (column: string) => string, closed: ClosedDays | null) {
  const workdays = { opens: text('평일운영시작시각'), closes: text('평일운영종료시각') };
  const weekends = { opens: text('주말운영시작시각'), closes: text('주말운영종료시각') };
  const given = `평일 ${workdays.opens}–${workdays.closes}, 주말 ${weekends.opens}–${weekends.closes}`;
  const reading = understandWeek({ workdays, weekends }, closed);
  const field = 'unclear' in reading && reading.unclear === 'weekends' ? '주말운영시작시각' : '평일운영시작시각';
  const notes = 'unclear' in reading ? [remark('OPENING_HOURS_NOT_UNDERSTOOD', field, given)] : [];
  const value: readonly OpeningInterval[] | null = 'week' in reading ? reading.week : null;
  return { given, value, notes };
}

function capacityOf(given: string): Part<number | null> {
  if (given === '' || given === '.') return { value: null, notes: [] };
  const value = /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (value >= 1 && value <= 1_000_000) return { value, notes: [] };
  return { value: null, notes: [remark('CAPACITY_NOT_UNDERSTOOD', '수용가능인원수', given)] };
}

/** The beginning of the day in Korea for which the holder vouches. */
function verifiedAtOf(given: string): Part<Date | null> {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : new Date(Number.NaN);
  // 2022-02-30 would otherwise become the second of March.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
  if (isDay) return { value: new Date(`${given}T00:00:00+09:00`), notes: [] };
  return { value: null, notes: [remark('DATE_NOT_UNDERSTOOD', '데이터기준일자', given)] };
}

/** An area code and a number with hyphens, 051)123-4567 among them, or a nationwide number such as 1577-2013. */
const telephone = /^(0\d{1,3}[-)]\d{3,4}-\d{4}|\d{4}-\d{4})$/;
const webAddress = /^(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i;

function contactOf(text: (column: string) => string, layout: FacilityLayout): Part<Contact | null> {
  const [phone, page] = [text(layout.phone), layout.homePage === null ? '' : text(layout.homePage)];
  const department = text(layout.department).replace(/^\.$/, '') || null;
  const isPhone = telephone.test(phone);
  const isPage = webAddress.test(page) && page.length <= 1_990;
  const notes = [
    ...(phone === '' || phone === '.' || isPhone ? [] : [remark('PHONE_NOT_UNDERSTOOD', layout.phone, phone)]),
    ...(page === '' || page === '.' || isPage ? [] : [remark('HOME_PAGE_NOT_UNDERSTOOD', layout.homePage, page)]),
  ];
  const url = isPage ? (/^https?:/i.test(page) ? page : `http://${page}`) : null;
  const contact = { phone: isPhone ? phone : null, department, url };
  return { value: isPhone || department !== null || url !== null ? contact : null, notes };
}

const described = [
  ['장소', '개방장소명'],
  ['유형', '개방시설유형구분'],
  ['면적(㎡)', '면적'],
  ['부대시설', '부대시설정보'],
  ['신청 방법', '신청방법구분'],
] as const;

/** What the registry has no column of its own for, one line each, in the file's words. */
const descriptionOf = (record: RawRecord): string =>
  described
    .map(([label, column]) => [label, oneLine(textIn(record, column))] as const)
    .filter(([, text]) => text !== '' && text !== '.')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
