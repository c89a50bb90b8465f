export type EvidenceKind = 'DATA' | 'AUTHORITY';

/** Something outside that shows how many a matter concerns: figures, or the word of an authority (domain.md: N9, N4). */
export type EvidenceLink = {
  readonly id: string;
  readonly agendaId: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** The language of the title, BCP 47. */
  readonly language: string;
  readonly url: string;
  readonly linkedBy: string;
  readonly linkedAt: Date;
  /** Both or none; what was taken away stays readable in the database and counts no longer. */
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
};

export type EvidenceAlreadyLinked = { readonly kind: 'evidence-already-linked'; readonly link: EvidenceLink };
export type EvidenceAlreadyWithdrawn = { readonly kind: 'evidence-already-withdrawn' };
