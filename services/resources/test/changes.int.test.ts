import { testChanges } from '@dure/testkit/changes';
import { testService } from '@dure/testkit/service';
import { definition } from '../src/definition.ts';
import { districts, municipality, published, registerCity } from './city.ts';

const service = await testService(definition);
await registerCity(service);

testChanges({
  ...{ service, summary: 'resourceSummary', municipality, district: districts.water, elsewhere: districts.hill },
  addOne: () => published(service, { districtCode: districts.water }),
});
