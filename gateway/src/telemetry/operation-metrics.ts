import type { Metrics } from '@dure/kit/metrics';
import { countersOf, type Distribution, distributionsOf, type Tally } from './tallies.ts';

/** What is measured of the operations of one name and kind; of both ways on which requests are answered. */
export type OperationMeter = {
  readonly runs: Tally;
  /** Runs whose answer has errors. */
  readonly failed: Tally;
  /** Runs that took the result of an identical one in flight. */
  readonly shared: Tally;
  readonly durations: Distribution;
  inFlight: number;
};

/** Which numbers an operation is counted in. */
export type OperationLabel = {
  /** The name that its author gave it; an empty text for none. */
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
};

export type OperationMetrics = {
  /** The meter for operations of this name; the same one for the same label. */
  meter(label: OperationLabel): OperationMeter;
  readonly planning: Distribution;
};

/** No names of operations begin like these. */
const anonymous = '(anonymous)';
const others = '(other)';

/** So many names are told apart: names are the clients' to choose, and each costs some twenty lines of `/metrics`. */
const maxNames = 200;
const maxNameLength = 100;

/** The metrics of all operations, told apart by the labels `operation` and `kind`. Made once in a process. */
export function createOperationMetrics({ registry, gauges }: Metrics, most = maxNames): OperationMetrics {
  const createMeter = meterMaker(registry);
  const meters = new Map<string, { readonly name: string; readonly meter: OperationMeter }>();
  gauges('dure_operations_in_flight', 'Operations that run at the moment', 'operation', async () => {
    const running = new Map<string, number>();
    for (const { name, meter } of meters.values()) running.set(name, (running.get(name) ?? 0) + meter.inFlight);
    return running;
  });
  const known = new Set<string>();
  const shownName = (name: string): string => {
    if (name === '') return anonymous;
    if (!known.has(name) && (known.size >= most || name.length > maxNameLength)) return others;
    known.add(name);
    return name;
  };
  return {
    meter: ({ name: given, kind }) => {
      const name = shownName(given);
      const key = `${kind} ${name}`;
      const found = meters.get(key) ?? { name, meter: createMeter({ operation: name, kind }) };
      meters.set(key, found);
      return found.meter;
    },
    planning: distributionsOf(registry, 'dure_operation_planning_seconds', 'Time until an operation had a plan')({}),
  };
}

function meterMaker(registry: Metrics['registry']): (labels: Readonly<Record<string, string>>) => OperationMeter {
  const runs = countersOf(registry, 'dure_operations_total', 'Operations that were run');
  const failed = countersOf(registry, 'dure_operations_failed_total', 'Operations whose answer has errors');
  const shared = countersOf(
    registry,
    'dure_operations_shared_total',
    'Operations that were not run, because an identical one was in flight',
  );
  const durations = distributionsOf(registry, 'dure_operation_duration_seconds', 'Time from running to the answer');
  return (labels) => ({
    runs: runs(labels),
    failed: failed(labels),
    shared: shared(labels),
    durations: durations(labels),
    inFlight: 0,
  });
}
