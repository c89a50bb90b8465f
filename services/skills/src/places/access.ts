import type { Actor } from '@dure/kit/identity';

/** The municipalities whose secretariat the viewer belongs to; `*` for all. For conditions in SQL. */
export const secretariatOf = (viewer: Actor): string[] =>
  viewer.kind === 'anonymous'
    ? []
    : [...viewer.roles].flatMap(([code, held]) => (held.has('secretariat') ? [code] : []));
