import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';
import { fundingCases } from './cases.ts';

testGuards(definition, fundingCases);
