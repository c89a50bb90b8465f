/** An agenda as far as skills needs it. */
export type KnownAgenda = {
  readonly id: string;
  readonly municipalityCode: string;
  readonly districtCode: string;
  readonly isClosed: boolean;
};

export type AgendaNotKnown = { readonly kind: 'agenda-not-known' };
export type AgendaClosed = { readonly kind: 'agenda-closed' };
