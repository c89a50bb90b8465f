/** A process of an agenda, as far as skills needs it. */
export type KnownProcess = { readonly id: string; readonly agendaId: string };

export type ProcessNotKnown = { readonly kind: 'process-not-known' };
