import { startTestIssuer } from '@dure/testkit/issuer';

/** People with tokens that hold: the `Authorization` headers, and who signed them. */
export type Identities = {
  readonly issuer: string;
  readonly authorizations: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Longer than any run. */
const secondsLeft = 24 * 3_600;

/** Signs a token for each of so many people, before anything is measured. */
export async function makeIdentities(count: number): Promise<Identities> {
  const { issuer, token, stop } = await startTestIssuer();
  const authorizations: string[] = [];
  for (let index = 0; index < count; index += 1) {
    authorizations.push(`Bearer ${await token({ subject: `person-${index}`, secondsLeft })}`);
  }
  return { issuer, authorizations, stop };
}
