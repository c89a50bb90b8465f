import { testChanges } from '@dure/testkit/changes';
import { testDistricts } from '@dure/testkit/districts';
import { agendaWorld, citizen, home, municipality, otherDistricts } from './world.ts';

const { service, raised } = await agendaWorld();

const counted = {
  ...{ service, municipality, district: home, elsewhere: otherDistricts[2] },
  addOne: () => raised(citizen(), { districtCode: home }),
};

testChanges({ ...counted, summary: 'agendaSummary' });
testDistricts({ ...counted, kind: 'agenda', figure: 'total' });
