import type { Metrics } from '@dure/kit/metrics';
import { type NumbersFamily, type OperationLabel, OperationNames, type OperationRun } from './operation-names.ts';
import { countersOf, type Distribution, distributionsOf } from './tallies.ts';

/** Counts the operations of one name and kind; of both ways on which requests are answered. */
export type OperationMeter = {
  begin(): OperationRun;
  /** A run took the result of an identical one in flight. */
  share(): void;
};

export type OperationMetrics = {
  /** The meter for operations of this name. */
  meter(label: OperationLabel): OperationMeter;
  readonly planning: Distribution;
};

/** So many names of documents that are not registered are told apart; each costs some twenty lines of `/metrics`. */
const maxNames = 200;

/** The metrics of all operations, told apart by the labels `operation` and `kind`. Made once in a process. */
export function createOperationMetrics({ registry, gauges }: Metrics, most = maxNames): OperationMetrics {
  const names = new OperationNames(createNumbers(registry), most);
  gauges('dure_operations_in_flight', 'Operations that run at the moment', 'operation', async () => names.inFlight());
  return {
    meter: (label) => {
      let named = names.find(label);
      const seen = () => {
        if (!named.isOwn) named = names.find(label);
        named = names.see(named);
        return named;
      };
      return {
        begin: () => seen().begin(),
        share: () => {
          seen().numbers.shared.value += 1;
        },
      };
    },
    planning: distributionsOf(registry, 'dure_operation_planning_seconds', 'Time until an operation had a plan')({}),
  };
}

function createNumbers(registry: Metrics['registry']): NumbersFamily {
  const runs = countersOf(registry, 'dure_operations_total', 'Operations that were run');
  const failed = countersOf(registry, 'dure_operations_failed_total', 'Operations whose answer has errors');
  const shared = countersOf(
    registry,
    'dure_operations_shared_total',
    'Operations that were not run, because an identical one was in flight',
  );
  const durations = distributionsOf(registry, 'dure_operation_duration_seconds', 'Time from running to the answer');
  return {
    create: (labels) => ({
      runs: runs(labels),
      failed: failed(labels),
      shared: shared(labels),
      durations: durations(labels),
    }),
    merge: (from, into) => {
      runs.merge(from.runs, into.runs);
      failed.merge(from.failed, into.failed);
      shared.merge(from.shared, into.shared);
      durations.merge(from.durations, into.durations);
    },
  };
}
