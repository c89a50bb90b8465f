import type { FailureKind } from '../subgraphs/failures.ts';
import { clientKey, type DataObject, merge } from './data.ts';
import type { Execution, Run, Tools } from './execution.ts';
import type { Missing } from './faults.ts';
import { clientPath, compileRequest, placeOf } from './fetch.ts';
import { collect, firstPlaceOf, placesAt, throughGaps } from './paths.ts';
import type { Fetch } from './plan.ts';
import type { ToldError, ToldErrors } from './read-errors.ts';
import type { Answer } from './read-json.ts';
import { applyRewrites } from './rewrites.ts';
import { noteTold } from './told-errors.ts';

/** A fetch of fields of the query's or mutation's root, or of a part of it that is no entity. */
export function compileRootFetch(fetch: Fetch, tools: Tools): Run {
  const request = compileRequest(fetch, tools);
  const path = throughGaps(fetch.path, tools.spans);
  const keys = request.shape.fields.map(({ key }) => key).filter((key) => key !== '__typename');

  const missing = (execution: Execution): Missing => {
    const [target] = targetsOf(execution);
    const place = target && firstPlaceOf(execution.data, fetch.path, target);
    return {
      path: place && [...place, ...keys.slice(0, 1).map(clientKey)],
      places: keys.map((key) => placeOf(fetch.path, key)),
    };
  };

  const noteOutage = (execution: Execution, failure: FailureKind): void => {
    execution.faults.push({ kind: 'outage', subgraph: fetch.subgraph, failure, missing: missing(execution) });
  };

  /** An error belongs to each place that holds what was asked for. */
  const noteErrors = (execution: Execution, told: ToldErrors): void => {
    const { subgraph } = fetch;
    const places = [...placesAt(execution.data, fetch.path)].map(({ place }) => place);
    const placesOf = ({ path: at }: ToldError) =>
      at === undefined ? [] : places.map((place) => [...place, ...clientPath(at)]);
    noteTold(execution.faults, { subgraph, ...told, placesOf, missing: () => missing(execution) });
  };

  const targetsOf = ({ data }: Execution): DataObject[] => {
    const targets: DataObject[] = [];
    collect(data, path, targets);
    return targets;
  };

  const take = (execution: Execution, { data, errors, further }: Answer): void => {
    if (errors.length > 0) noteErrors(execution, { errors, further });
    if (data === null || data === undefined) {
      if (errors.length === 0) noteOutage(execution, 'unreadable');
      return;
    }
    applyRewrites(data, fetch.outputRewrites);
    for (const target of targetsOf(execution)) merge(target, data, tools.supergraph.isAbstract);
  };

  return async (execution) => {
    const answer = await request.send(execution, request.body(execution, []));
    if (typeof answer === 'string') noteOutage(execution, answer);
    else take(execution, answer);
  };
}
