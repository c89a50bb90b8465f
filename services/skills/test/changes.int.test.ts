import { testChanges } from '@dure/testkit/changes';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { citizen, district, given, municipality, otherDistrict } from './given.ts';

const service = await testService(definition);
const { districtKnown, registered } = given(service);
await districtKnown(district);

testChanges({
  ...{ service, summary: 'skillSummary', municipality, district, elsewhere: otherDistrict },
  addOne: () => registered(citizen(), district),
});
