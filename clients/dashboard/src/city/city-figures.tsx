import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Change } from '../parts/change.tsx';
import { CountedParts } from '../parts/counted.tsx';
import { Figure, Figures } from '../parts/figure.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, hoursIn, shortMoney, shortNumber } from '../words/format.ts';
import type { CityFiguresFragment } from './city-figures.generated.ts';
import type { Ways } from './ways.ts';

type Place = CityFiguresFragment;
type CityFiguresProps = {
  readonly place: Place;
  /** Where the lists are whose lengths the figures are. */
  readonly ways: Ways;
};

/** The five flows of a city's learning, as figures; what each is made of stands below it. */
export function CityFigures({ place, ways }: CityFiguresProps) {
  const { t } = useTranslation('city');
  return (
    <Figures label={t('figures')}>
      <Agendas summary={place.agendaSummary} ways={ways} />
      <Resources summary={place.resourceSummary} ways={ways} />
      <Money summary={place.fundingSummary} ways={ways} />
      <Hands summary={place.skillSummary} ways={ways} />
      <Learning summary={place.learningSummary} ways={ways} />
    </Figures>
  );
}

/** Numbers as the reader writes them. */
function useNumbers() {
  const { language } = usePreferences();
  return {
    language,
    short: (value: number) => shortNumber(language, value),
    exact: (value: number) => exactNumber(language, value),
  };
}

type FlowProps<Name extends keyof Place> = { readonly summary: Place[Name]; readonly ways: Ways };

function Agendas({ summary, ways }: FlowProps<'agendaSummary'>) {
  const { t } = useTranslation('city');
  const { short, exact } = useNumbers();
  const name = t('figure.agendas');
  if (summary === null) return <Absent name={name} service="agenda" />;
  const { total, open, supports, change } = summary;
  return (
    <Figure name={name} value={short(total)} exact={exact(total)} to={ways('agendas')}>
      <CountedParts
        parts={[
          { text: t('agendasOpen', { n: exact(open) }), to: ways('agendas', { state: 'OPEN' }) },
          { text: t('agendasSupports', { count: supports, n: exact(supports) }) },
        ]}
      />
      <Change by={change.by} />
    </Figure>
  );
}

function Resources({ summary, ways }: FlowProps<'resourceSummary'>) {
  const { t } = useTranslation('city');
  const { short, exact } = useNumbers();
  const name = t('figure.resources');
  if (summary === null) return <Absent name={name} service="resources" />;
  const { published, spaces, stale, change } = summary;
  return (
    <Figure name={name} value={short(published)} exact={exact(published)} to={ways('resources')}>
      <CountedParts
        parts={[
          { text: t('resourcesSpaces', { count: spaces, n: exact(spaces) }), to: ways('resources', { kind: 'SPACE' }) },
          { text: t('resourcesStale', { n: exact(stale) }), to: ways('resources', { state: 'STALE' }) },
        ]}
      />
      <Change by={change.by} />
    </Figure>
  );
}

function Money({ summary, ways }: FlowProps<'fundingSummary'>) {
  const { t } = useTranslation('city');
  const { language, exact } = useNumbers();
  const name = t('figure.money');
  if (summary === null) return <Absent name={name} service="funding" />;
  const { pledged, pledges, campaignsOpen, campaignsSecured, change } = summary;
  const won = pledged.filter(({ currency }) => currency === 'KRW');
  const others = pledged.filter(({ currency }) => currency !== 'KRW');
  const headline = won.length > 0 ? won : pledged;
  return (
    <Figure name={name} value={shortMoney(language, headline)} exact={exactMoney(language, pledged)}>
      {won.length > 0 && others.length > 0 && <p>+ {exactMoney(language, others)}</p>}
      <CountedParts
        parts={[
          {
            text: t('moneyOpen', { count: campaignsOpen, n: exact(campaignsOpen) }),
            to: ways('waiting', { what: 'campaigns' }),
          },
          { text: t('moneySecured', { n: exact(campaignsSecured) }) },
          { text: t('moneyPledges', { count: pledges, n: exact(pledges) }) },
        ]}
      />
      <Change by={change.by} what={t('moneyCounted')} />
    </Figure>
  );
}

function Hands({ summary, ways }: FlowProps<'skillSummary'>) {
  const { t } = useTranslation('city');
  const { language, short, exact } = useNumbers();
  const name = t('figure.hands');
  if (summary === null) return <Absent name={name} service="skills" />;
  const { members, needsOpen, seatsFilled, seatsWanted, hoursGiven, change } = summary;
  const seats = {
    count: seatsWanted,
    filled: exact(seatsFilled),
    wanted: exact(seatsWanted),
    hours: hoursIn(language, Math.round(hoursGiven)),
  };
  return (
    <Figure name={name} value={t('handsUnit', { n: short(members) })} exact={t('handsUnit', { n: exact(members) })}>
      <CountedParts
        parts={[
          { text: t('handsOpen', { count: needsOpen, n: exact(needsOpen) }), to: ways('waiting', { what: 'needs' }) },
          { text: t('handsWhat', seats) },
        ]}
      />
      <Change by={change.by} />
    </Figure>
  );
}

function Learning({ summary, ways }: FlowProps<'learningSummary'>) {
  const { t } = useTranslation(['city', 'common']);
  const { short, exact } = useNumbers();
  const name = t('city:figure.learning');
  if (summary === null) return <Absent name={name} service="learning" />;
  const { records, experimentsOverdue, change } = summary;
  const outcomes = { SUCCEEDED: summary.succeeded, PARTLY: summary.partly, FAILED: summary.failed } as const;
  const ended = (['SUCCEEDED', 'PARTLY', 'FAILED'] as const).map((outcome) => ({
    text: `${t(`common:outcome.${outcome}`)} ${exact(outcomes[outcome])}`,
    to: ways('learning', { outcome }),
  }));
  const late = { text: t('city:learningOverdue', { count: experimentsOverdue, n: exact(experimentsOverdue) }) };
  return (
    <Figure
      name={name}
      value={t('city:learningUnit', { count: records, n: short(records) })}
      exact={t('city:learningUnit', { count: records, n: exact(records) })}
      to={ways('learning')}
    >
      <CountedParts parts={[...ended, { ...late, to: ways('waiting', { what: 'overdue' }) }]} />
      <Change by={change.by} />
    </Figure>
  );
}

const Absent = ({
  name,
  service,
}: {
  readonly name: string;
  readonly service: Parameters<typeof Missing>[0]['service'];
}) => (
  <Figure name={name} value="–">
    <Missing service={service} />
  </Figure>
);
