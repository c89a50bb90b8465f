import { testGuards } from '@dure/testkit/guards';
import { definition } from '../src/definition.ts';
import { agendaCases } from './cases.ts';

testGuards(definition, agendaCases);
