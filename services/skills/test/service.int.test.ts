import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';
import { skillsCases } from './cases.ts';

testGuards(definition, skillsCases);
