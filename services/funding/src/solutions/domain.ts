/** What is known here of a solution that was selected to be supported, from the agenda service's event. */
export type SelectedSolution = {
  readonly id: string;
  readonly agendaId: string;
  readonly processId: string;
  readonly organizationId: string;
};
