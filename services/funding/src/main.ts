import { runService } from '@dure/kit/service';
import { configShape } from './config.ts';
import { definition } from './definition.ts';

await runService(definition, configShape, process.env);
