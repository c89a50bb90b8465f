import { useQuery } from 'urql';
import { useSession } from '../session/session.ts';
import { MyStandingDocument, type MyStandingQuery } from './standing.generated.ts';

type Agenda = NonNullable<MyStandingQuery['agenda']>;
type Match = NonNullable<NonNullable<Agenda['needs']>['nodes'][number]['viewerMatch']>;

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
    matchWith: (needId) => data?.agenda?.needs?.nodes.find(({ id }) => id === needId)?.viewerMatch ?? undefined,
    refresh: () => ask({ requestPolicy: 'network-only' }),
  };
}
