import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { AgendaLine } from '../agendas/agenda-line.tsx';
import { CampaignItem, NeedItem, OverdueItem } from '../city/needed-now.tsx';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer, Missing } from '../parts/answer.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { buttonClass } from '../parts/button.tsx';
import { Listed } from '../parts/listed.tsx';
import page from '../parts/page.module.css';
import { asking, districtOf, pageSize, readPlace } from '../parts/paging.ts';
import { Unknown } from '../parts/unknown.tsx';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { readWaiting, waitingFor } from './asked.ts';
import { ListShape } from './list-shape.tsx';
import styles from './waiting.module.css';
import { WaitingDocument, WaitingInDistrictDocument, type WaitingQuery } from './waiting-page.generated.ts';
import { lists as words } from './words.ts';

addWords('lists', words);
addWords('city', city);

/** What a municipality, or one of its districts, waits for: each of the lists as long as the figure that leads here. */
export function Page() {
  const { t } = useTranslation('lists');
  const { municipality: code = '' } = useParams();
  const [search] = useSearchParams();
  const district = districtOf(search);
  const what = readWaiting(search);
  const { after } = readPlace(search);
  const parts = { isCampaigns: what === 'campaigns', isNeeds: what === 'needs', isOverdue: what === 'overdue' };
  const which = { first: pageSize, after, ...parts };
  const inCity = useKept(
    useGraph(WaitingDocument, { code, ...which, isAnswers: what === 'answers' }, district !== undefined),
    `${code} ${what}`,
  );
  const inDistrict = useKept(
    useGraph(WaitingInDistrictDocument, { code: district ?? code, ...which }, district === undefined),
    `${district} ${what}`,
  );
  useTitle(t(`what.${what}`));
  useLastPlace(inCity.state === 'ready' ? inCity.data.municipality?.code : undefined);
  if (district === undefined) {
    return (
      <Answer asked={inCity} shape={<ListShape />}>
        {({ municipality: place }) =>
          place === null ? (
            <UnknownPlace code={code} />
          ) : (
            <Known place={place} search={search} above={[{ name: place.name, to: `/m/${place.code}` }]} />
          )
        }
      </Answer>
    );
  }
  return (
    <Answer asked={inDistrict} shape={<ListShape />}>
      {({ district: place }) => {
        if (place === null) return <Unknown title={t('unknownDistrict', { code: district })} />;
        const { municipality } = place;
        const above = [
          { name: municipality.name, to: `/m/${municipality.code}` },
          { name: place.name, to: `/d/${place.code}` },
        ];
        return <Known place={place} search={search} above={above} />;
      }}
    </Answer>
  );
}

type Place = Omit<NonNullable<WaitingQuery['municipality']>, 'code'>;
type KnownProps = {
  readonly place: Place;
  readonly search: URLSearchParams;
  readonly above: readonly { readonly name: Place['name']; readonly to: string }[];
};

function Known({ place, search, above }: KnownProps) {
  const { t } = useTranslation('lists');
  const { language } = usePreferences();
  const what = readWaiting(search);
  // Who answers is the municipality, for all of its districts.
  const offered = waitingFor.filter((one) => one !== 'answers' || districtOf(search) === undefined);
  return (
    <div className={page.page}>
      <div>
        <Breadcrumb steps={above.map(({ name, to }) => ({ name: nameIn(language, name), to }))} />
        <h1>{t('waitingIn', { place: nameIn(language, place.name) })}</h1>
      </div>
      <nav aria-label={t('waiting')}>
        <ul className={styles.tabs}>
          {offered.map((one) => (
            <li key={one}>
              <Link
                className={buttonClass('edged')}
                to={`?${asking(search, 'what', one)}`}
                aria-current={one === what ? 'page' : undefined}
              >
                {t(`what.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Lists place={place} search={search} />
    </div>
  );
}

/** The one of the lists that was asked for: null where its service does not answer, absent until it is there. */
function Lists({ place, search }: Pick<KnownProps, 'place' | 'search'>) {
  const { t } = useTranslation('lists');
  const what = readWaiting(search);
  const shown = { label: t(`what.${what}`), search, none: t(`none.${what}`), isFiltered: false };
  const { openCampaigns, openNeeds, overdueExperiments, agendasToAnswer } = place;
  if (what === 'campaigns') {
    if (openCampaigns === undefined) return <ListShape />;
    if (openCampaigns === null) return <Missing service="funding" />;
    return (
      <Listed {...shown} list={openCampaigns}>
        {(campaign) => <CampaignItem key={campaign.id} campaign={campaign} />}
      </Listed>
    );
  }
  if (what === 'needs') {
    if (openNeeds === undefined) return <ListShape />;
    if (openNeeds === null) return <Missing service="skills" />;
    return (
      <Listed {...shown} list={openNeeds}>
        {(need) => <NeedItem key={need.id} need={need} />}
      </Listed>
    );
  }
  if (what === 'answers') {
    if (agendasToAnswer === undefined) return <ListShape />;
    if (agendasToAnswer === null) return <Missing service="agenda" />;
    return (
      <Listed {...shown} list={agendasToAnswer}>
        {(agenda) => <AgendaLine key={agenda.id} agenda={agenda} />}
      </Listed>
    );
  }
  if (overdueExperiments === undefined) return <ListShape />;
  if (overdueExperiments === null) return <Missing service="learning" />;
  return (
    <Listed {...shown} list={overdueExperiments}>
      {(experiment) => <OverdueItem key={experiment.id} experiment={experiment} />}
    </Listed>
  );
}
