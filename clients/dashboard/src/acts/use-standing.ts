import { useQuery } from 'urql';
import { useSession } from '../session/session.ts';
import { MyStandingDocument, type MyStandingQuery } from './standing.generated.ts';

type Match = NonNullable<MyStandingQuery['viewer']>['matches']['nodes'][number];

/** How whoever is signed in stands to an agenda; nothing is known of anybody else, and until it is told. */
export type Standing = {
  /** Null while that is not known, as whether they are registered. */
  readonly supports: boolean | null;
  readonly isRegistered: boolean | null;
  /** Their latest match with a need. */
  matchWith(needId: string): Match | undefined;
  /** Asks again. */
  refresh(): void;
};

/** Asks how the reader stands to an agenda: beside the page's query, whose answer is the same for everybody. */
export function useStanding(agendaId: string): Standing {
  const isSignedIn = useSession().state === 'signed-in';
  const [{ data }, ask] = useQuery({ query: MyStandingDocument, variables: { agendaId }, pause: !isSignedIn });
  return {
    supports: isSignedIn ? (data?.agenda?.viewerSupports ?? null) : false,
    isRegistered: data === undefined ? null : data.viewer !== null,
    matchWith: (needId) => data?.viewer?.matches.nodes.find(({ need }) => need.id === needId),
    refresh: () => ask({ requestPolicy: 'network-only' }),
  };
}
