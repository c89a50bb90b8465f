import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { Register } from '../acts/register.tsx';
import { type Asked, useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer, Missing } from '../parts/answer.tsx';
import { Choice } from '../parts/choice.tsx';
import { Empty } from '../parts/empty.tsx';
import { Figure, Figures } from '../parts/figure.tsx';
import { readPlace } from '../parts/paging.ts';
import { Shape } from '../parts/shape.tsx';
import { useTitle } from '../parts/use-title.ts';
import { useSession } from '../session/session.ts';
import { SignInNeeded } from '../session/sign-in-needed.tsx';
import { preferences, usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { Came } from './came.tsx';
import { Given } from './given.tsx';
import { Got } from './got.tsx';
import { MineDocument, type MineQuery } from './mine-page.generated.ts';
import styles from './mine-page.module.css';
import { partNames } from './part.tsx';
import { mine as words } from './words.ts';

addWords('mine', words);

/** What somebody gave, what came of it and what they got, over all five domains (N13). */
export function Page() {
  const { t } = useTranslation('mine');
  const session = useSession();
  useTitle(t('title'));
  if (session.state === 'signed-in') return <Signed name={session.name} />;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <SignInNeeded>
        <p>{t('what')}</p>
      </SignInNeeded>
    </div>
  );
}

function Signed({ name }: { readonly name: string | null }) {
  const { t } = useTranslation('mine');
  const [search] = useSearchParams();
  const places = Object.fromEntries(partNames.map((part) => [part, readPlace(search, part).after]));
  const asked = useKept(useGraph(MineDocument, places), 'mine');
  const skillsMissing = asked.state === 'ready' && asked.missing.includes('skills');
  return (
    <Answer asked={asked} shape={<Shape tall={24} />}>
      {({ viewer, municipalities }) => (
        <div className={styles.page}>
          <div>
            <h1>{t('title')}</h1>
            <p className={styles.quiet}>{viewer?.displayName ?? name}</p>
          </div>
          {viewer !== null && <Known member={viewer} />}
          {viewer === null && !skillsMissing && <Newcomer places={municipalities.nodes} retry={again(asked)} />}
        </div>
      )}
    </Answer>
  );
}

const again = (asked: Asked<MineQuery>) => () => {
  if (asked.state !== 'loading') asked.retry();
};

type Member = NonNullable<MineQuery['viewer']>;

function Known({ member }: { readonly member: Member }) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  const { search } = useLocation();
  const count = (list: { readonly totalCount: number } | null): string =>
    list === null ? '–' : exactNumber(language, list.totalCount);
  const figures = [
    { name: t('raised'), list: member.agendas, service: 'agenda', part: 'raised' },
    { name: t('pledged'), list: member.pledges, service: 'funding', part: 'pledges' },
    { name: t('hands'), list: member.matches, service: 'skills', part: 'hands' },
    { name: t('booked'), list: member.bookings, service: 'resources', part: 'booked' },
    { name: t('tried'), list: member.experiments, service: 'learning', part: 'tried' },
  ] as const;
  const hasNothing = figures.every(({ list }) => list?.totalCount === 0);
  return (
    <>
      <Figures label={t('figures')}>
        {figures.map(({ name, list, service, part }) => (
          <Figure
            key={service}
            name={name}
            value={count(list)}
            {...((list?.totalCount ?? 0) > 0 && { to: `${search}#${part}` })}
          >
            {list === null && <Missing service={service} />}
          </Figure>
        ))}
      </Figures>
      {hasNothing && <Nothing />}
      <div className={styles.columns}>
        <Given member={member} />
        <Came member={member} />
        <Got member={member} />
      </div>
    </>
  );
}

/** Where there is nothing yet: the first thing to do. */
function Nothing() {
  const { t } = useTranslation('mine');
  const { municipality } = usePreferences();
  return (
    <Empty>
      {t('nothing')}{' '}
      <Link to={municipality === null ? '/' : `/m/${municipality}/agendas?state=OPEN`}>{t('firstThing')}</Link>
    </Empty>
  );
}

type NewcomerProps = { readonly places: MineQuery['municipalities']['nodes']; retry(): void };

function Newcomer({ places, retry }: NewcomerProps) {
  const { t } = useTranslation('mine');
  const { language } = usePreferences();
  const [chosen, setChosen] = useState(() => preferences().municipality ?? places[0]?.code ?? null);
  if (chosen === null) return <Empty>{t('nowhere')}</Empty>;
  return (
    <>
      <p>{t('register')}</p>
      {places.length > 1 && (
        <Choice
          label={t('place')}
          value={chosen}
          options={places.map(({ code, name }) => ({ value: code, name: nameIn(language, name) }))}
          onChoose={setChosen}
        />
      )}
      <Register municipality={chosen} onRegistered={retry} />
    </>
  );
}
