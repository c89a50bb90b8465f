/** What a person may be in a municipality; the claim `dure_roles` of an access token lists them per municipality code. */
export const roles = ['citizen', 'official', 'secretariat', 'steward', 'operator'] as const;

export type Role = (typeof roles)[number];

/** Those who have a role, as texts for people name them. */
export const roleNames: Readonly<Record<Role, { readonly ko: string; readonly en: string }>> = {
  citizen: { ko: '시민', en: 'citizens' },
  official: { ko: '공무원', en: 'officials' },
  secretariat: { ko: '사무국', en: 'the secretariat' },
  steward: { ko: '자원과 기금 관리자', en: 'stewards' },
  operator: { ko: '운영자', en: 'operators' },
};
