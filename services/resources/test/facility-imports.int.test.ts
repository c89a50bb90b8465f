import { rows } from '@dure/kit/database';
import { resourceBecameStale, resourceChanged, resourcePublished } from '@dure/schema/events/resources';
import { csvOf, fileOf, importFile } from '@dure/testkit/imports';
import { person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import { columns, district, fileWith, importWorld, municipality, room } from './rooms.ts';

const { service, operator, newSource, resourcesOf } = await importWorld();

describe('facilities', () => {
  test('what a row says is understood, its district found by its point, and the phone is masked for strangers', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('회의실 1')));
    expect(await resourcesOf(source)).toMatchObject([
      {
        name: '이슬동주민센터 회의실 1',
        district: { code: district },
        capacity: 20,
        price: { minorUnits: 0 },
        closedDays: { weekdays: ['SATURDAY', 'SUNDAY'], publicHolidays: false },
        contact: { phone: '02-***-**67' },
        source: { name: source, licence: 'KOGL-1' },
      },
    ]);
  });

  test('what is not understood is kept as given, with a note', async () => {
    const { source, take } = newSource();
    const odd = room('강당', {
      휴관일: '둘째 주 월',
      유료사용여부: 'Y',
      사용료: '평일 10000+주말 15000',
      위도: '',
      경도: '',
    });
    const { counts, remarks } = await take(fileWith(odd));
    expect(counts.CREATED).toBe(1);
    expect(remarks).toEqual({
      ...{ CLOSED_DAYS_NOT_UNDERSTOOD: 1, COORDINATES_MISSING: 1, FEE_NOT_UNDERSTOOD: 1 },
      OPENING_HOURS_NOT_UNDERSTOOD: 1,
    });
    expect(await resourcesOf(source)).toMatchObject([
      {
        closedDays: null,
        closedDaysAsGiven: '둘째 주 월',
        price: null,
        priceAsGiven: '평일 10000+주말 15000',
        point: null,
      },
    ]);
  });

  test('a point outside the municipality of the address is left out, with a note', async () => {
    const { source, take } = newSource();
    const { remarks } = await take(fileWith(room('먼 방', { 위도: '35.1' })));
    expect(remarks).toEqual({ COORDINATES_OUTSIDE_MUNICIPALITY: 1 });
    expect(await resourcesOf(source)).toMatchObject([{ point: null, district: null }]);
  });

  test('twice the same file changes nothing, a changed row changes one, a vanished row becomes stale and can come back', async () => {
    const { source, take } = newSource();
    const [one, two] = [room('방 1'), room('방 2')];
    expect((await take(fileWith(one, two))).counts).toMatchObject({ CREATED: 2 });
    const events = async () => [
      (await service.sent(resourcePublished)).length,
      (await service.sent(resourceChanged)).length,
      (await service.sent(resourceBecameStale)).length,
    ];
    const [published = 0, changed = 0, stale = 0] = await events();
    expect(await take(fileWith(one, two))).toMatchObject({ counts: { UNCHANGED: 2 }, vanished: 0 });
    expect(await events()).toEqual([published, changed, stale]);
    expect((await take(fileWith(one, room('방 2', { 수용가능인원수: '30' })))).counts).toMatchObject({
      ...{ CHANGED: 1, UNCHANGED: 1 },
    });
    expect(await take(fileWith(one))).toMatchObject({ vanished: 1 });
    expect(await resourcesOf(source)).toMatchObject([
      { state: 'PUBLISHED' },
      { state: 'STALE', staleReason: 'VANISHED_FROM_SOURCE' },
    ]);
    expect(await events()).toEqual([published, changed + 1, stale + 1]);
    expect((await take(fileWith(one, two))).counts).toMatchObject({ CHANGED: 1, UNCHANGED: 1 });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test('a row that broke does not make its last good version vanish', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방 1'), room('방 2', { 제공기관코드: 'x' })));
    const { rejections, vanished } = await take(
      fileWith(room('방 1'), room('방 2', { 제공기관코드: 'x', 관리기관명: 'ㅁ'.repeat(201) })),
    );
    expect({ rejections, vanished }).toEqual({ rejections: { NOT_IN_BOUNDS: 1 }, vanished: 0 });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test.each([
    ['a row that names nothing', csvOf(columns, [room('방 1'), room('', { 개방장소명: '' })])],
    ['a row that cannot be read', `${csvOf(columns, [room('방 1')])}\n"a","b"`],
  ])('%s may be the one that seems to have vanished: nothing becomes stale', async (_, content) => {
    const { source, take } = newSource();
    await take(fileWith(room('방 1'), room('방 2')));
    expect(await take(fileOf(content, 'rooms.csv'))).toMatchObject({ counts: { REJECTED: 1 }, vanished: null });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }, { state: 'PUBLISHED' }]);
  });

  test('when most of a source vanished a person has to say so', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 12 }, (_, index) => room(`방 ${index}`));
    await take(fileWith(...rooms));
    await expect(take(fileWith(room('방 0')))).rejects.toThrow('11 of the 12 resources');
    expect((await resourcesOf(source)).map(({ state }) => state)).not.toContain('STALE');
    expect(await take(fileWith(room('방 0')), { acceptVanished: true })).toMatchObject({ vanished: 11 });
  });

  test('of two rows for one thing the first counts, the other is reported with its line; an equal one is no news', async () => {
    const { take } = newSource();
    const { counts, rejections, remarks } = await take(
      fileWith(room('방'), room('방'), room('방', { 사용료: '0' }), room('방', { 면적: '40' })),
    );
    expect(counts).toMatchObject({ CREATED: 2, UNCHANGED: 1, REJECTED: 1 });
    expect({ rejections, remarks }).toEqual({ rejections: { SAME_KEY_AS_LINE: 1 }, remarks: { SAME_AS_LINE: 1 } });
  });

  test('a resource that its holder withdrew stays so', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방')));
    const [resource] = await resourcesOf(source);
    const steward = service.as(person({ [municipality.code]: ['steward'] }));
    const withdraw = 'mutation ($input: WithdrawResourceInput!) { withdrawResource(input: $input) { __typename } }';
    await steward.data(withdraw, { input: { resourceId: resource?.id } });
    const { counts, remarks } = await take(fileWith(room('방', { 수용가능인원수: '99' })));
    expect({ counts, remarks }).toMatchObject({ counts: { UNCHANGED: 1 }, remarks: { WITHDRAWN_BY_HOLDER: 1 } });
    expect(await resourcesOf(source)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  test('a dry run says what would be done, across batches, and does nothing', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 501 }, (_, index) => room(`방 ${index}`));
    const trial = await take(fileWith(...rooms, room('방 0', { 사용료: '0' })), { isDryRun: true });
    expect(trial.counts).toMatchObject({ CREATED: 501, REJECTED: 1 });
    expect(await resourcesOf(source)).toEqual([]);
    expect((await take(fileWith(room('방 0')))).counts).toMatchObject({ CREATED: 1 });
    expect((await take(fileWith(room('방 0'), room('방 1')), { isDryRun: true })).counts).toMatchObject({
      ...{ CREATED: 1, UNCHANGED: 1 },
    });
    expect(await resourcesOf(source)).toHaveLength(1);
  });

  test('an interrupted import leaves what it did, and can be run again', async () => {
    const { source, take } = newSource();
    const rooms = Array.from({ length: 501 }, (_, index) => room(`방 ${index}`));
    const file = fileWith(...rooms);
    const interrupted = new AbortController();
    const first = importFile(
      {
        ...operator,
        data: async (query, variables) => {
          const answer = await operator.data<never>(query, variables);
          if (query.includes('ImportRows')) interrupted.abort();
          return answer;
        },
      },
      'facilities',
      file,
      { source, licence: 'KOGL-1', signal: interrupted.signal },
    );
    expect(await first).toMatchObject({ isComplete: false, counts: { CREATED: 500 } });
    expect(await take(file)).toMatchObject({ counts: { CREATED: 1, UNCHANGED: 500 }, vanished: 0 });
  });

  test('rows of municipalities of others are refused, and only an operator of all of a source says what vanished', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방')));
    const local = service.as(person({ '9911000000': ['operator'] }));
    const attempt = importFile(local, 'facilities', fileWith(room('방')), { source, licence: 'KOGL-1' });
    await expect(attempt).rejects.toThrow('FORBIDDEN');
    expect(await resourcesOf(source)).toMatchObject([{ state: 'PUBLISHED' }]);
  });

  test('an import that may not say what vanished is finished nevertheless, and the next need not wait for it', async () => {
    const { source, take } = newSource();
    await take(fileWith(room('방')));
    const local = service.as(person({ '9911000000': ['operator'] }));
    const attempt = importFile(local, 'facilities', fileWith(room('방')), { source, licence: 'KOGL-1' });
    await expect(attempt).rejects.toThrow('The rows were taken over and the import is finished');
    const states = await rows(service.db, 'SELECT state, vanished FROM imports WHERE source = $1 ORDER BY id', [
      source,
    ]);
    expect(states).toEqual([
      { state: 'FINISHED', vanished: 0 },
      { state: 'FINISHED', vanished: null },
    ]);
    expect((await take(fileWith(room('방')))).counts).toMatchObject({ UNCHANGED: 1 });
  });
});
