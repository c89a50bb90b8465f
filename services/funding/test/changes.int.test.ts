import { testChanges } from '@dure/testkit/changes';
import { testDistricts } from '@dure/testkit/districts';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { citizen, city, district, municipality } from './city.ts';

const service = await testService(definition);
const { inDays, pledge, published } = city(service);

const counted = {
  ...{ service, municipality, district, elsewhere: '9911052000' },
  addOne: async () => {
    const { campaignId } = await published({ deadline: inDays(60) });
    await pledge(citizen(), campaignId, 1_000);
  },
};

testChanges({ ...counted, summary: 'fundingSummary' });
testDistricts({ ...counted, kind: 'funding', figure: 'campaignsOpen' });
