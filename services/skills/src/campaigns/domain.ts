/** A campaign that was published, as far as skills needs it. */
export type KnownCampaign = { readonly id: string; readonly agendaId: string };

export type CampaignNotKnown = { readonly kind: 'campaign-not-known' };
