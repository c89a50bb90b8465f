import { testChanges } from '@dure/testkit/changes';
import { agendaWorld, citizen, home, municipality, otherDistricts } from './world.ts';

const { service, raised } = await agendaWorld();

testChanges({
  ...{ service, summary: 'agendaSummary', municipality, district: home, elsewhere: otherDistricts[2] },
  addOne: () => raised(citizen(), { districtCode: home }),
});
