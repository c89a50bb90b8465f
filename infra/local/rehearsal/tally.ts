import { z } from 'zod';
import { Problem } from '../cli/command.ts';
import type { Players } from './players.ts';

/** What a read of a process shows of the tally of a campaign. */
export type Link = { readonly shows: string; readonly campaign: Campaign | null } | null;
type Campaign = { readonly id: string; readonly tally: { readonly minorUnits: number } };

/** What a rehearsal asks of the links of a process. */
export const linkFields = 'link { shows campaign { id tally { minorUnits } } }';
export const link: z.ZodType<Link> = z
  .object({
    shows: z.string(),
    campaign: z.object({ id: z.string(), tally: z.object({ minorUnits: z.number() }) }).nullable(),
  })
  .nullable();

const books = z.object({
  campaign: z.object({
    ledger: z.object({
      nodes: z.array(
        z.object({ entries: z.array(z.object({ account: z.string(), amount: z.object({ minorUnits: z.number() }) })) }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
});

/** The accounts on which a campaign has what was given to it. */
const held: ReadonlySet<string> = new Set(['CAMPAIGN_ESCROW', 'CAMPAIGN_PAYOUT', 'CAMPAIGN_FEE']);

/**
 * The live tally that the fields of a process show; null where none does. Throws Problem when it is not what the public
 * ledger of the campaign adds up to (domain.md, section 1: field 9 equals the ledger at every read).
 */
export async function tallyAsInLedger({ read }: Players, links: readonly Link[]): Promise<number | null> {
  const campaign = links.find((one) => one?.shows === 'CAMPAIGN_TALLY')?.campaign ?? null;
  if (campaign === null) return null;
  const found = await read(
    books,
    `query Books($id: ID!) { campaign(id: $id) {
      ledger(first: 100) { nodes { entries { account amount { minorUnits } } } pageInfo { hasNextPage } } } }`,
    { id: campaign.id },
  );
  const { nodes, pageInfo } = found.campaign.ledger;
  if (pageInfo.hasNextPage) throw new Problem('The ledger of the campaign is longer than a rehearsal makes it.');
  const sum = nodes
    .flatMap(({ entries }) => entries)
    .filter(({ account }) => held.has(account))
    .reduce((total, { amount }) => total + amount.minorUnits, 0);
  const shown = campaign.tally.minorUnits;
  if (shown === sum) return shown;
  throw new Problem(`The process shows a tally of ${shown}, and the ledger of the campaign says ${sum}.`);
}
