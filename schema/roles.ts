/** What a person may be in a municipality; the claim `dure_roles` of an access token lists them per municipality code. */
export const roles = ['citizen', 'official', 'secretariat', 'steward', 'operator'] as const;

export type Role = (typeof roles)[number];
