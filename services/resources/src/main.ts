import { runMain } from '@dure/kit/main';
import { configShape } from './config.ts';

await runMain({ name: 'resources', shape: configShape, load: () => import('./definition.ts'), env: process.env });
