import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';

testGuards(definition);
