import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';
import { resourceCases } from './cases.ts';

testGuards(definition, resourceCases);
