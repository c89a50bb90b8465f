import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';
import { learningCases } from './cases.ts';

testGuards(definition, learningCases);
