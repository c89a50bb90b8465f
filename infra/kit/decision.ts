/**
 * What a rule answers: the new value, or a refusal that the caller can act on.
 * With `texts.ts` and the codes of places the only thing besides other `domain.ts` files that a `domain.ts` may import.
 */
export type Decision<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** The rule allows it; `value` is what comes of it. */
export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The rule forbids it; `refusal` says why, tagged by `kind`. */
export const refuse = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });
