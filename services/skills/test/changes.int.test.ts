import { testChanges } from '@dure/testkit/changes';
import { testDistricts } from '@dure/testkit/districts';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { citizen, district, given, municipality, otherDistrict } from './given.ts';

const service = await testService(definition);
const { districtKnown, registered } = given(service);
await districtKnown(district);

const counted = {
  ...{ service, municipality, district, elsewhere: otherDistrict },
  addOne: () => registered(citizen(), district),
};

testChanges({ ...counted, summary: 'skillSummary' });
testDistricts({ ...counted, kind: 'skill', figure: 'members' });
