import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { UnknownPlace } from '../city/unknown-place.tsx';
import { city } from '../city/words.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useKept } from '../graph/use-kept.ts';
import { Answer } from '../parts/answer.tsx';
import { AskedChoice, AskedWords, Asking } from '../parts/asking.tsx';
import { Breadcrumb } from '../parts/breadcrumb.tsx';
import { Listed } from '../parts/listed.tsx';
import page from '../parts/page.module.css';
import { pageSize, readPlace } from '../parts/paging.ts';
import { useLastPlace } from '../parts/use-last-place.ts';
import { useTitle } from '../parts/use-title.ts';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { choices, readResources } from './asked.ts';
import { ListShape } from './list-shape.tsx';
import { ResourceLine } from './resource-line.tsx';
import { ResourcesDocument, type ResourcesQuery } from './resources-page.generated.ts';
import { lists as words } from './words.ts';

addWords('lists', words);
addWords('city', city);

/** The resources of a municipality: first those that its figures count. */
export function Page() {
  const { t } = useTranslation('lists');
  const { municipality: code = '' } = useParams();
  const [search] = useSearchParams();
  const { after } = readPlace(search);
  const filter = readResources(code, search);
  const asked = useKept(useGraph(ResourcesDocument, { code, first: pageSize, after, filter }), code);
  useTitle(t('resources'));
  useLastPlace(asked.state === 'ready' ? asked.data.municipality?.code : undefined);
  return (
    <Answer asked={asked} shape={<ListShape />}>
      {(data) =>
        data.municipality === null ? (
          <UnknownPlace code={code} />
        ) : (
          <Known data={data} place={data.municipality} search={search} />
        )
      }
    </Answer>
  );
}

type KnownProps = {
  readonly data: ResourcesQuery;
  readonly place: NonNullable<ResourcesQuery['municipality']>;
  readonly search: URLSearchParams;
};

function Known({ data, place, search }: KnownProps) {
  const { t } = useTranslation(['lists', 'common']);
  const { language } = usePreferences();
  const isFiltered = Object.keys(readResources(place.code, search)).length > 3;
  return (
    <div className={page.page}>
      <div>
        <Breadcrumb steps={[{ name: nameIn(language, place.name), to: `/m/${place.code}` }]} />
        <h1>{t('lists:resources')}</h1>
      </div>
      <Asking>
        <AskedWords />
        <AskedChoice
          name="state"
          label={t('lists:state')}
          usual="USABLE"
          options={choices.state.map((value) => ({ value, name: t(`lists:states.${value}`) }))}
        />
        <AskedChoice
          name="kind"
          label={t('lists:kind')}
          options={choices.kind.map((value) => ({ value, name: t(`common:resourceKind.${value}`) }))}
        />
        <AskedChoice
          name="district"
          label={t('common:list.district')}
          options={place.districts.map(({ code, name }) => ({ value: code, name: nameIn(language, name) }))}
        />
      </Asking>
      <Listed
        label={t('lists:resources')}
        list={data.resources}
        search={search}
        none={t('lists:resourcesNone')}
        isFiltered={isFiltered}
      >
        {(resource) => <ResourceLine key={resource.id} resource={resource} />}
      </Listed>
    </div>
  );
}
