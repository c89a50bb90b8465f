import { testChanges } from '@dure/testkit/changes';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { district, learningWorld, municipality } from './world.ts';

const service = await testService(definition);
const { recorded } = learningWorld(service);

testChanges({
  ...{ service, summary: 'learningSummary', municipality, district, elsewhere: '9911052000' },
  addOne: () => recorded(),
});
