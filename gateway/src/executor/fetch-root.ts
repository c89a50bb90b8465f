import type { FailureKind } from '../subgraphs/failures.ts';
import { clientKey, type DataObject, merge } from './data.ts';
import type { Execution, Run, Tools } from './execution.ts';
import type { Missing } from './faults.ts';
import { clientPath, compileRequest, placeOf } from './fetch.ts';
import { collect, placesOf, throughGaps } from './paths.ts';
import type { Fetch } from './plan.ts';
import type { Answer, ToldError } from './read-json.ts';
import { applyRewrites } from './rewrites.ts';

/** A fetch of fields of the query's or mutation's root, or of a part of it that is no entity. */
export function compileRootFetch(fetch: Fetch, tools: Tools): Run {
  const request = compileRequest(fetch, tools);
  const path = throughGaps(fetch.path, tools.spans);
  const keys = request.shape.fields.map(({ key }) => key).filter((key) => key !== '__typename');

  const missing = (execution: Execution): Missing => {
    const [target] = targetsOf(execution);
    const [place] = target === undefined ? [] : placesOf(execution.data, fetch.path, target);
    return {
      path: place && [...place, ...keys.slice(0, 1).map(clientKey)],
      places: keys.map((key) => placeOf(fetch.path, key)),
    };
  };

  const noteOutage = (execution: Execution, failure: FailureKind): void => {
    execution.faults.push({ kind: 'outage', subgraph: fetch.subgraph, failure, missing: missing(execution) });
  };

  const noteTold = (execution: Execution, error: ToldError, targets: readonly DataObject[]): void => {
    const { subgraph } = fetch;
    const places =
      error.path === undefined ? [] : targets.flatMap((each) => placesOf(execution.data, fetch.path, each));
    for (const place of places) {
      execution.faults.push({ kind: 'told', subgraph, error, path: [...place, ...clientPath(error.path ?? [])] });
    }
    if (places.length === 0) execution.faults.push({ kind: 'refused', subgraph, error, missing: missing(execution) });
  };

  const targetsOf = ({ data }: Execution): DataObject[] => {
    const targets: DataObject[] = [];
    collect(data, path, targets);
    return targets;
  };

  const take = (execution: Execution, { data, errors }: Answer): void => {
    const targets = targetsOf(execution);
    for (const error of errors) noteTold(execution, error, targets);
    if (data === null || data === undefined) {
      if (errors.length === 0) noteOutage(execution, 'unreadable');
      return;
    }
    applyRewrites(data, fetch.outputRewrites);
    for (const target of targets) merge(target, data, tools.supergraph.isAbstract);
  };

  return async (execution) => {
    const answer = await request.send(execution, request.body(execution, []));
    if (typeof answer === 'string') noteOutage(execution, answer);
    else take(execution, answer);
  };
}
