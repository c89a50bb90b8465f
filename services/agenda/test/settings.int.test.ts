import { randomUUID } from 'node:crypto';
import { agendaMaturityChanged } from '@dure/schema/events/agenda';
import { districtRegistered, municipalityRegistered } from '@dure/schema/events/resources';
import { nobody, person } from '@dure/testkit/service';
import { describe, expect, test } from 'vitest';
import * as documents from './documents.ts';
import { agendaInput, agendaWorld, citizen, home, municipality, operator, otherDistricts } from './world.ts';

const { service, mutate, raised, read, supportedFrom } = await agendaWorld();

type Settings = {
  readonly version: number;
  readonly supportersForCommunity: number;
  readonly districtsForSociety: number;
  readonly categories: { readonly key: string; readonly isOffered: boolean }[];
};

async function settingsOf(code: string): Promise<Settings | null> {
  const representations = [{ __typename: 'Municipality', code }];
  const { _entities } = await service
    .as(nobody)
    .data<{ _entities: { agendaSettings: Settings | null }[] }>(documents.entities, { representations });
  return _entities[0]?.agendaSettings ?? null;
}

/** Changes the settings of the municipality as they are now. */
async function configured(changes: object) {
  const { version: expectedVersion } = (await settingsOf(municipality)) ?? { version: 0 };
  return await mutate(operator(), documents.configure, { municipalityCode: municipality, expectedVersion, ...changes });
}

const name = (text: string) => ({ ko: text, en: text });

describe('a municipality that is registered', () => {
  test('starts with the seven fields and the default thresholds', async () => {
    const settings = await settingsOf(municipality);
    expect(settings).toMatchObject({ supportersForCommunity: 5, districtsForSociety: 3, version: 1 });
    expect(settings?.categories.map(({ key }) => key)).toEqual([
      ...['health-welfare', 'industry-economy', 'urban-transport', 'culture-education', 'tourism', 'environment'],
      'agriculture-fisheries',
    ]);
  });

  test('has no settings here before that', async () => {
    expect(await settingsOf('2222200000')).toBeNull();
  });

  test('keeps its own settings when it is registered again under other names', async () => {
    const municipalityCode = '9922000000';
    const municipality = { municipalityCode, nameKo: '가람시', nameEn: null };
    await service.deliver(municipalityRegistered, municipality);
    const caller = person({ [municipalityCode]: ['operator'] });
    const input = { municipalityCode, expectedVersion: 1, supportersForCommunity: 9 };
    await mutate(caller, documents.configure, input);
    await service.deliver(municipalityRegistered, { ...municipality, nameKo: '새가람시' });
    expect(await settingsOf(municipalityCode)).toMatchObject({ supportersForCommunity: 9, version: 2 });
  });

  test('can be heard of first through one of its districts', async () => {
    const districtCode = '9933051000';
    await service.deliver(districtRegistered, {
      ...{ districtCode, municipalityCode: '9933000000', nameKo: '첫동', nameEn: null, validFrom: '2020-01-01' },
      ...{ validUntil: null, longitude: null, latitude: null },
    });
    const input = agendaInput({ districtCode });
    expect(await mutate(person({ '9933000000': ['citizen'] }), documents.raise, input)).toMatchObject({
      __typename: 'RaiseAgendaSuccess',
    });
  });
});

describe('configuring', () => {
  test('an operator sets categories and thresholds; a category that is taken out stays on its agendas', async () => {
    const agendaId = await raised(citizen(), { categoryKey: 'tourism' });
    const categories = [
      { key: 'safety', name: name('안전') },
      { key: 'environment', name: name('환경과 기후') },
    ];
    const answer = await configured({ categories, districtsForSociety: 2 });
    expect(answer).toMatchObject({
      __typename: 'ConfigureAgendasSuccess',
      municipality: {
        agendaSettings: {
          ...{ version: 2, supportersForCommunity: 5, districtsForSociety: 2 },
          categories: [{ key: 'safety' }, { key: 'environment', name: { ko: '환경과 기후' } }],
        },
      },
    });
    expect(await read(agendaId)).toMatchObject({
      category: { key: 'tourism', name: { ko: '관광' }, isOffered: false },
    });
    expect(await mutate(citizen(), documents.raise, agendaInput({ categoryKey: 'tourism' }))).toMatchObject({
      ...{ __typename: 'UnknownCategory', known: [{ key: 'safety' }, { key: 'environment' }] },
    });
    expect(await raised(citizen(), { categoryKey: 'safety' })).toEqual(expect.any(String));
  });

  test('an empty set is refused: the standing intake is never closed', async () => {
    expect(await configured({ categories: [] })).toMatchObject({ __typename: 'IntakeMustStayOpen' });
  });

  test('the same key changes them once, and answers the same; with other input it is refused', async () => {
    const { version: expectedVersion } = (await settingsOf(municipality)) ?? { version: 0 };
    const change = { municipalityCode: municipality, expectedVersion, supportersForCommunity: 5 };
    const caller = operator();
    const input = { ...change, idempotencyKey: randomUUID() };
    const answers = await Promise.all([1, 2].map(() => mutate(caller, documents.configure, input)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(2).fill('ConfigureAgendasSuccess'));
    expect(await settingsOf(municipality)).toMatchObject({ version: expectedVersion + 1 });
    expect(await mutate(caller, documents.configure, { ...input, supportersForCommunity: 6 })).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
  });

  test('of two changes of one version at once exactly one wins', async () => {
    const { version: expectedVersion } = (await settingsOf(municipality)) ?? { version: 0 };
    const answers = await Promise.all(
      [11, 12].map((supportersForCommunity) =>
        mutate(operator(), documents.configure, {
          municipalityCode: municipality,
          expectedVersion,
          supportersForCommunity,
        }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ConfigureAgendasSuccess', 'VersionConflict']);
    await configured({ supportersForCommunity: 5 });
    await service.runDeadlines();
  });

  test('a municipality that is not known is refused', async () => {
    const caller = person({ '2222200000': ['operator'] });
    const input = { municipalityCode: '2222200000', expectedVersion: 1 };
    expect(await mutate(caller, documents.configure, input)).toMatchObject({ __typename: 'MunicipalityNotKnown' });
  });

  test('nobody but an operator of the municipality configures', async () => {
    const input = { municipalityCode: municipality, expectedVersion: 1 };
    const callers = [
      person({ [municipality]: ['citizen', 'official', 'secretariat', 'steward'] }),
      person({ '2222200000': ['operator'] }),
    ];
    for (const caller of callers) {
      expect(await service.as(caller).errors(documents.configure, { input })).toEqual(['FORBIDDEN']);
    }
  });

  test.each([
    ['a threshold of no supporters', { supportersForCommunity: 0 }],
    ['a threshold of one district', { districtsForSociety: 1 }],
    ['a key with spaces', { categories: [{ key: 'two words', name: name('x') }] }],
    ['the same key twice', { categories: [1, 2].map(() => ({ key: 'safety', name: name('x') })) }],
    ['a blank name', { categories: [{ key: 'safety', name: name(' ') }] }],
    ['101 categories', { categories: Array.from({ length: 101 }, (_, n) => ({ key: `c${n}`, name: name('x') })) }],
  ])('%s is bad input', async (_, changes) => {
    const input = { municipalityCode: municipality, expectedVersion: 1, ...changes };
    expect(await service.as(operator()).errors(documents.configure, { input })).toEqual(['BAD_USER_INPUT']);
  });

  test('new thresholds apply to the agendas already there, each with the evidence, and not to closed ones', async () => {
    const agendaId = await raised();
    const author = citizen();
    const past = await raised(author);
    await supportedFrom(agendaId, [home, home, otherDistricts[0]]);
    await supportedFrom(past, [home, home]);
    await mutate(author, documents.close, { agendaId: past, reason: '끝' });
    await configured({ supportersForCommunity: 2, districtsForSociety: 2 });
    await service.runDeadlines();
    expect(await read(agendaId)).toMatchObject({ maturity: 'SOCIAL' });
    expect(await read(past)).toMatchObject({ maturity: 'PERSONAL' });
    const { history } = await read(agendaId);
    expect(history.nodes.at(-1)).toMatchObject({
      ...{ from: 'COMMUNITY', to: 'SOCIAL' },
      evidence: { supportersForCommunity: 2, districtsForSociety: 2 },
    });
    await configured({ supportersForCommunity: 5, districtsForSociety: 3 });
    await service.runDeadlines();
    expect(await read(agendaId)).toMatchObject({ maturity: 'PERSONAL' });
    const sent = (await service.sent(agendaMaturityChanged)).filter((event) => event.agendaId === agendaId);
    expect(sent.map(({ to }) => to)).toEqual(['COMMUNITY', 'SOCIAL', 'COMMUNITY', 'PERSONAL']);
  });
});

test('thresholds are applied to more agendas than are judged at once', async () => {
  const agendaIds = [await raised()];
  await supportedFrom(agendaIds[0] ?? '', [home, home]);
  await service.db.query(
    `INSERT INTO agendas SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'support_count', 0))).*
     FROM agendas a CROSS JOIN generate_series(1, 1100) WHERE a.id = $1`,
    agendaIds,
  );
  await service.db.query(
    `INSERT INTO agenda_transitions (id, agenda_id, aspect, to_value, rule, evidence, occurred_at)
     SELECT gen_random_uuid(), id, 'STATE', 'OPEN', 'RAISED', '{}', raised_at FROM agendas a
     WHERE NOT EXISTS (SELECT FROM agenda_transitions t WHERE t.agenda_id = a.id)`,
  );
  const last = await service.db.query('SELECT id FROM agendas WHERE municipality_code = $1 ORDER BY id DESC LIMIT 1', [
    municipality,
  ]);
  await supportedFrom(last[0].id, [home, home]);
  await configured({ supportersForCommunity: 2 });
  await service.runDeadlines();
  expect(await read(last[0].id)).toMatchObject({ maturity: 'COMMUNITY' });
  expect(await read(agendaIds[0] ?? '')).toMatchObject({ maturity: 'COMMUNITY' });
});
