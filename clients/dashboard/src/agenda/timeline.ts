import { kindOf } from './kinds.ts';
import type { AgendaTimelineFragment } from './timeline.generated.ts';

export type Happening = AgendaTimelineFragment['timeline']['nodes'][number];

/** Happenings of one kind, one after the other, told in one line. */
export type Told = { readonly first: Happening; readonly kind: string; readonly times: number };

/** Folds what happened several times in a row, as pledges do, so that the rest is not lost among it. */
export function fold(happenings: readonly Happening[]): Told[] {
  const told: Told[] = [];
  for (const one of happenings) {
    const last = told.at(-1);
    const kind = kindOf(one.type);
    if (last !== undefined && last.kind === kind && one.transition === null)
      told[told.length - 1] = { ...last, times: last.times + 1 };
    else told.push({ first: one, kind, times: 1 });
  }
  return told;
}
