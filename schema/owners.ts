/** The service that owns each entity which others add fields to; its words describe the entity to callers. */
export const owners: Readonly<Record<string, string>> = {
  Agenda: 'agenda',
  Campaign: 'funding',
  District: 'resources',
  Experiment: 'learning',
  Member: 'skills',
  Municipality: 'resources',
  Organization: 'skills',
  Process: 'agenda',
  Solution: 'agenda',
};
