import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '@dure/kit/config';
import type { Caller } from './callers.ts';

/** Says which of the named policies (`@policy`) hold for a caller. */
export type JudgePolicies = (
  names: readonly string[],
  caller: Pick<Caller, 'memberId' | 'scopes' | 'claims'>,
) => Promise<Iterable<string>> | Iterable<string>;

/** Where nobody says which policies hold, none does. */
export const noPolicy: JudgePolicies = () => [];

/** Loads the module that exports `judgePolicies`. Throws ConfigError when there is none. */
export async function loadPolicies(path: string | undefined): Promise<JudgePolicies> {
  if (path === undefined) return noPolicy;
  const loaded: unknown = await import(pathToFileURL(resolve(path)).href).catch((cause: unknown) => {
    throw new ConfigError([`POLICIES_PATH names a module that cannot be loaded: ${String(cause)}`]);
  });
  const judge = (loaded as { readonly judgePolicies?: unknown }).judgePolicies;
  if (typeof judge === 'function') return judge as JudgePolicies;
  throw new ConfigError(['POLICIES_PATH names a module that does not export a function judgePolicies']);
}
