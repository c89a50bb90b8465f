import { randomUUID } from 'node:crypto';
import type { Member } from '@dure/kit/identity';
import { roles } from '@dure/schema/roles';
import type { MutationCases } from '@dure/testkit/mutations';
import { person, type TestService } from '@dure/testkit/service';
import { allDay, type BookingWorld, bookingWorld, monday } from './bookings.ts';
import { as, districts, hall, municipality, published, square } from './city.ts';

/** Every mutation with who may call it, and what it takes to be accepted. */
export async function resourceCases(service: TestService) {
  const world = await bookingWorld(service);

  const holder = async () => {
    const [{ member, organizationId: holderId }, other] = [await world.organization(), await world.organization()];
    const people = {
      'the member of the holding organisation': member,
      'the member of another organisation': other.member,
    };
    return { holderId, people };
  };
  const held = async () => {
    const { holderId, people } = await holder();
    return { resourceId: await published(service, { holderId, holderName: null }), people };
  };
  const another = { resourceId: randomUUID() };

  const cases: MutationCases = {
    publishResource: {
      allows: ['steward', 'official', 'the member of the holding organisation'],
      denials: ['NotAMemberOfOrganization'],
      given: async () => {
        const { holderId, people } = await holder();
        return { input: { ...hall, holderId, holderName: null, contact: { phone: '02-123-4567' } }, people };
      },
      change: { contact: { phone: '02-123-4568' } },
    },
    changeResource: {
      allows: ['steward', 'official', 'the member of the holding organisation'],
      given: async () => {
        const { resourceId, people } = await held();
        return {
          input: { resourceId, expectedVersion: 1, name: '작은 강당', contact: { phone: '02-123-4567' } },
          people,
        };
      },
      change: { contact: { phone: '02-123-4568' } },
    },
    verifyResource: {
      allows: ['steward', 'secretariat', 'the member of the holding organisation'],
      given: async () => {
        const { resourceId, people } = await held();
        return { input: { resourceId }, people };
      },
      change: another,
    },
    withdrawResource: {
      allows: ['steward', 'official', 'the member of the holding organisation'],
      given: async () => {
        const { resourceId, people } = await held();
        return { input: { resourceId }, people };
      },
      change: another,
    },
    introduceResource: {
      allows: ['secretariat', 'official'],
      given: async () => ({ input: { agendaId: await world.agenda(), resourceId: await published(service) } }),
      change: another,
    },
    configureRegistry: {
      allows: ['operator'],
      given: async () => ({
        input: { municipalityCode: municipality, staleAfterDays: 1 + Math.floor(Math.random() * 3_000) },
      }),
      change: { timeZone: 'Europe/Madrid' },
    },
    registerMunicipality: {
      allows: ['operator'],
      given: async () => ({ input: { code: municipality, name: { ko: randomUUID(), en: 'Garam' } } }),
      change: { name: { ko: '나래시', en: 'Narae' } },
    },
    registerDistrict: {
      allows: ['operator'],
      given: async () => ({
        input: { code: districts.hill, name: { ko: randomUUID(), en: 'Hill' }, validFrom: '2020-01-01' },
      }),
      change: { name: { ko: '언덕동', en: 'Hill' } },
    },
    ...bookingCases(world),
    ...importCases(service),
  };
  return { municipality, cases };
}

function bookingCases(world: BookingWorld): MutationCases {
  // Made once, because every mutation is tried by everybody: each booking has an hour of its own in the same rooms.
  const made = lazily(async () => {
    const agendaId = await world.agenda();
    const { experimentId, runner, colleague } = await world.experiment(agendaId);
    const [open, asking] = [await world.room(allDay), await world.room({ ...allDay, approvalRequired: true })];
    return { agendaId, experimentId, runner, colleague, open, asking };
  });
  let hours = 0;
  const time = () => {
    hours += 1;
    const at = (hour: number) => new Date(monday.getTime() + hour * 3_600_000).toISOString();
    return { startsAt: at(hours), endsAt: at(hours + 1) };
  };
  /** A request for a room in an experiment, and those who stand to it. */
  const requested = async () => {
    const { agendaId, experimentId, runner, colleague, asking } = await made();
    const { id: bookingId } = await world.booked(asking.resourceId, 2, runner, { agendaId, experimentId, ...time() });
    const people = {
      'the member of the holding organisation': asking.holder,
      'the person who runs the experiment': runner,
      'the member of the running organisation': colleague,
    };
    return { bookingId, people };
  };
  const another = { bookingId: randomUUID() };
  return {
    bookResource: {
      allows: roles,
      given: async () => {
        const { agendaId, open } = await made();
        const people = { 'the member of the holding organisation': open.holder };
        return { input: { resourceId: open.resourceId, agendaId, purpose: '모임', ...time() }, people };
      },
      change: { purpose: '다른 모임' },
    },
    'bookResource (for an experiment)': {
      allows: ['the person who runs the experiment', 'the member of the running organisation', 'secretariat'],
      given: async () => {
        const { agendaId, experimentId, runner, colleague, open } = await made();
        const people = {
          'the person who runs the experiment': runner,
          'the member of the running organisation': colleague,
        };
        const input = { resourceId: open.resourceId, agendaId, experimentId, purpose: '소음 측정', ...time() };
        return { input, people };
      },
      change: { purpose: '조도 측정' },
    },
    approveBooking: {
      allows: ['the member of the holding organisation', 'steward'],
      given: async () => {
        const { bookingId, people } = await requested();
        return { input: { bookingId }, people };
      },
      change: another,
    },
    declineBooking: {
      allows: ['the member of the holding organisation', 'steward'],
      given: async () => {
        const { bookingId, people } = await requested();
        return { input: { bookingId, reason: '행사가 있습니다.' }, people };
      },
      change: another,
    },
    cancelBooking: {
      allows: [
        'the person who runs the experiment',
        'the member of the running organisation',
        'the member of the holding organisation',
        'secretariat',
        'steward',
      ],
      given: async () => {
        const { bookingId, people } = await requested();
        return { input: { bookingId, reason: '비가 옵니다.' }, people };
      },
      change: another,
    },
  };
}

/** Makes something when it is first asked for. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function importCases(service: TestService): MutationCases {
  const start = () => ({ kind: 'DISTRICTS', source: randomUUID(), fileName: 'd.geojson', validFrom: '2020-01-01' });
  const begun = async () => {
    const operator: Member = as('operator');
    const document = `mutation ($input: StartResourceImportInput!) { startResourceImport(input: $input) {
      ... on StartResourceImportSuccess { import { id } } } }`;
    const { startResourceImport } = await service.as(operator).data<{
      startResourceImport: { import: { id: string } };
    }>(document, { input: start() });
    const people = {
      'the operator who began it': operator,
      'the person who began it and is operator no more': person({}, operator.memberId),
    };
    return { importId: startResourceImport.import.id, people };
  };
  const row = (name: string) => ({
    line: 1,
    record: {
      properties: { adm_cd2: '9911053000', adm_nm: `가람도 가람시 ${name}`, sidonm: '가람도', sggnm: '가람시' },
      geometry: square(127.02, 37),
    },
  });
  return {
    startResourceImport: {
      allows: ['operator', 'operator elsewhere'],
      given: async () => ({ input: start() }),
      change: { fileName: 'other.geojson' },
    },
    importResourceRows: {
      allows: ['the operator who began it'],
      given: async () => {
        const { importId, people } = await begun();
        return { input: { importId, rows: [row('새동')] }, people };
      },
      change: { rows: [row('헌동')] },
    },
    finishResourceImport: {
      allows: ['the operator who began it'],
      given: async () => {
        const { importId, people } = await begun();
        return { input: { importId, isComplete: true }, people };
      },
      change: { isComplete: false },
    },
  };
}
