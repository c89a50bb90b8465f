import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Figure, Figures } from '../parts/figure.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, hoursIn, shortMoney, shortNumber } from '../words/format.ts';
import type { CityFiguresFragment } from './city-figures.generated.ts';

type Place = CityFiguresFragment;
type CityFiguresProps = {
  readonly place: Place;
  /** Agendas of the last thirty days. */
  readonly recent: number | null;
  /** Where the agendas are that are counted. */
  readonly agendas: string;
};

/** The five flows of a city's learning, as figures; what each is made of stands below it. */
export function CityFigures({ place, recent, agendas }: CityFiguresProps) {
  const { t } = useTranslation('city');
  return (
    <Figures label={t('figures')}>
      <Agendas summary={place.agendaSummary} recent={recent} to={agendas} />
      <Resources summary={place.resourceSummary} />
      <Money summary={place.fundingSummary} />
      <Hands summary={place.skillSummary} />
      <Learning summary={place.learningSummary} />
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

type AgendasProps = { readonly summary: Place['agendaSummary']; readonly recent: number | null; readonly to: string };

function Agendas({ summary, recent, to }: AgendasProps) {
  const { t } = useTranslation('city');
  const { short, exact } = useNumbers();
  const name = t('figure.agendas');
  if (summary === null) return <Absent name={name} service="agenda" />;
  return (
    <Figure name={name} value={short(summary.total)} exact={exact(summary.total)} to={to}>
      <p>{t('agendasWhat', { open: exact(summary.open), supports: exact(summary.supports) })}</p>
      {recent !== null && <p>{t('agendasRecent', { n: exact(recent) })}</p>}
    </Figure>
  );
}

function Resources({ summary }: { readonly summary: Place['resourceSummary'] }) {
  const { t } = useTranslation('city');
  const { short, exact } = useNumbers();
  const name = t('figure.resources');
  if (summary === null) return <Absent name={name} service="resources" />;
  return (
    <Figure name={name} value={short(summary.published)} exact={exact(summary.published)}>
      {t('resourcesWhat', { spaces: exact(summary.spaces), stale: exact(summary.stale) })}
    </Figure>
  );
}

function Money({ summary }: { readonly summary: Place['fundingSummary'] }) {
  const { t } = useTranslation('city');
  const { language, exact } = useNumbers();
  const name = t('figure.money');
  if (summary === null) return <Absent name={name} service="funding" />;
  const { pledged, pledges, campaignsOpen, campaignsSecured } = summary;
  const won = pledged.filter(({ currency }) => currency === 'KRW');
  const others = pledged.filter(({ currency }) => currency !== 'KRW');
  const headline = won.length > 0 ? won : pledged;
  return (
    <Figure name={name} value={shortMoney(language, headline)} exact={exactMoney(language, pledged)}>
      {won.length > 0 && others.length > 0 && <p>+ {exactMoney(language, others)}</p>}
      <p>{t('moneyWhat', { pledges: exact(pledges), open: exact(campaignsOpen), secured: exact(campaignsSecured) })}</p>
    </Figure>
  );
}

function Hands({ summary }: { readonly summary: Place['skillSummary'] }) {
  const { t } = useTranslation('city');
  const { language, short, exact } = useNumbers();
  const name = t('figure.hands');
  if (summary === null) return <Absent name={name} service="skills" />;
  const { members, seatsFilled, seatsWanted, hoursGiven } = summary;
  return (
    <Figure name={name} value={t('handsUnit', { n: short(members) })} exact={t('handsUnit', { n: exact(members) })}>
      {t('handsWhat', {
        filled: exact(seatsFilled),
        wanted: exact(seatsWanted),
        hours: hoursIn(language, Math.round(hoursGiven)),
      })}
    </Figure>
  );
}

function Learning({ summary }: { readonly summary: Place['learningSummary'] }) {
  const { t } = useTranslation('city');
  const { short, exact } = useNumbers();
  const name = t('figure.learning');
  if (summary === null) return <Absent name={name} service="learning" />;
  const { records, succeeded, partly, failed } = summary;
  return (
    <Figure
      name={name}
      value={t('learningUnit', { count: records, n: short(records) })}
      exact={t('learningUnit', { count: records, n: exact(records) })}
    >
      {t('learningWhat', { succeeded: exact(succeeded), partly: exact(partly), failed: exact(failed) })}
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
