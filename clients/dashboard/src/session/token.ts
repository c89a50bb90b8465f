/** The roles of a person by municipality, as the token names them; `*` stands for every municipality. */
export type Roles = Readonly<Record<string, readonly string[]>>;

/**
 * The roles in an access token. They only decide what a page offers; the graph decides what may be done. None where the
 * token cannot be read, as it is the issuer's to choose what it looks like.
 */
export function rolesIn(accessToken: string): Roles {
  try {
    const [, payload = ''] = accessToken.split('.');
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    const { dure_roles: roles }: { dure_roles?: unknown } = JSON.parse(new TextDecoder().decode(bytes));
    return asRoles(roles);
  } catch {
    return {};
  }
}

/** What of a value are roles. */
export function asRoles(value: unknown): Roles {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      .map(([code, held]) => [code, held.filter((role) => typeof role === 'string')]),
  );
}

/** Whether somebody holds one of these roles in a municipality; in any one where none is named. */
export function holdsRole(roles: Roles, municipality: string | null, ...wanted: readonly string[]): boolean {
  const held = municipality === null ? Object.values(roles) : [roles[municipality] ?? [], roles['*'] ?? []];
  return held.flat().some((role) => wanted.includes(role));
}

/** An address of ours to go back to; the first page for all that is none. */
export const ownAddress = (given: unknown): string =>
  typeof given === 'string' && /^\/(?![/\\])/.test(given) && !/^\/sign(ed)?-in\b/.test(given) ? given : '/';
