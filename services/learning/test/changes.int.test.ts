import { testChanges } from '@dure/testkit/changes';
import { testDistricts } from '@dure/testkit/districts';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { district, learningWorld, municipality } from './world.ts';

const service = await testService(definition);
const { recorded } = learningWorld(service);

const counted = {
  ...{ service, municipality, district, elsewhere: '9911052000' },
  addOne: () => recorded(),
};

testChanges({ ...counted, summary: 'learningSummary' });
testDistricts({ ...counted, kind: 'learning', figure: 'records' });
