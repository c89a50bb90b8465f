import { type DataObject, merge } from './data.ts';
import { compileRequest, placeOf } from './fetch.ts';
import { collect, placesOf } from './paths.ts';
import type { Fetch } from './plan.ts';
import type { Answer } from './read-json.ts';
import { applyRewrites } from './rewrites.ts';
import type { Execution, Run, Tools } from './run-plan.ts';

/** A fetch of fields of the query's or mutation's root, or of a part of it that is no entity. */
export function compileRootFetch(fetch: Fetch, tools: Tools): Run {
  const request = compileRequest(fetch, tools);
  const keys = request.shape.fields.map(({ key }) => key).filter((key) => key !== '__typename');

  const noteOutage = (
    execution: Execution,
    failure: Exclude<Awaited<ReturnType<typeof request.send>>, Answer>,
  ): void => {
    const [target] = targetsOf(execution);
    const [place] = target === undefined ? [] : placesOf(execution.data, fetch.path, target);
    execution.faults.push({
      kind: 'outage',
      subgraph: fetch.subgraph,
      failure,
      path: place && keys[0] !== undefined ? [...place, keys[0]] : place,
      places: keys.map((key) => placeOf(fetch.path, key)),
    });
  };

  const targetsOf = ({ data }: Execution): DataObject[] => {
    const targets: DataObject[] = [];
    collect(data, fetch.path, targets);
    return targets;
  };

  const take = (execution: Execution, { data, errors }: Answer): void => {
    const targets = targetsOf(execution);
    for (const error of errors) {
      const places =
        error.path === undefined ? [] : targets.flatMap((each) => placesOf(execution.data, fetch.path, each));
      const paths = places.length === 0 ? [error.path] : places.map((place) => [...place, ...(error.path ?? [])]);
      for (const path of paths) execution.faults.push({ kind: 'told', subgraph: fetch.subgraph, error, path });
    }
    if (data === null || data === undefined) {
      if (errors.length === 0) noteOutage(execution, 'unreadable');
      return;
    }
    applyRewrites(data, fetch.outputRewrites);
    for (const target of targets) merge(target, data);
  };

  return async (execution) => {
    const answer = await request.send(execution, request.body(execution, []));
    if (typeof answer === 'string') noteOutage(execution, answer);
    else take(execution, answer);
  };
}
