import { type Data, type DataObject, isObject } from './data.ts';
import type { PathStep, Rewrite } from './plan.ts';

/** Makes the changes that the planner wants, in place. Doing it twice changes nothing more. */
export function applyRewrites(data: Data, rewrites: readonly Rewrite[]): void {
  for (const rewrite of rewrites) apply(data, rewrite, 0);
}

function apply(data: Data, rewrite: Rewrite, depth: number): void {
  if (isList(data)) {
    for (const item of data) apply(item, rewrite, depth);
    return;
  }
  // In answers that are to be changed nothing is read by spans.
  if (!isObject(data)) return;
  const step: PathStep | undefined = rewrite.path[depth];
  if (step === undefined) return;
  if (step.kind === 'type') {
    const typename = data.__typename;
    if (typeof typename !== 'string' || step.isOneOf(typename)) apply(data, rewrite, depth + 1);
  } else if (step.kind === 'field') {
    if (depth === rewrite.path.length - 1) change(data, step.property, rewrite.change);
    else apply(data[step.property], rewrite, depth + 1);
  }
}

function change(object: DataObject, key: string, wanted: Rewrite['change']): void {
  if (wanted.kind === 'set') {
    object[key] = wanted.value;
  } else if (key in object) {
    object[wanted.property] = object[key];
    delete object[key];
  }
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
