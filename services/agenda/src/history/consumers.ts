import { on } from '@dure/kit/inbox';
import { factContracts } from './facts.ts';
import { keepFact } from './usecases.ts';

export const historyConsumers = factContracts.map((contract) => on(contract, keepFact));
