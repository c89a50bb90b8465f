import { useTranslation } from 'react-i18next';
import { AskedWords, Asking, useAsk } from '../parts/asking.tsx';
import { Choice } from '../parts/choice.tsx';
import { type Language, usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { choices, type Param, readAsked, stageValue } from './asked.ts';

type Named = { readonly ko: string | null; readonly en: string | null };
type Template = {
  readonly key: string;
  readonly childOf: string | null;
  readonly name: Named;
  readonly stages: readonly { readonly key: string; readonly name: Named }[];
};
type FiltersProps = {
  readonly districts: readonly { readonly code: string; readonly name: Named }[];
  readonly categories: readonly { readonly key: string; readonly name: Named }[];
  readonly templates: readonly Template[];
  readonly search: URLSearchParams;
};

/** What a list is asked for. Every choice holds at once; the words when they are sent. */
export function Filters({ search, ...place }: FiltersProps) {
  const { t } = useTranslation('agendas');
  const offers = useOffers(place);
  const ask = useAsk();
  const { notUnderstood, sort } = readAsked(search);
  return (
    <Asking>
      <AskedWords label={t('inTitles')} />
      {offers.map(({ name, options }) => (
        <Choice
          key={name}
          label={t(name)}
          value={notUnderstood.includes(name) ? '' : (search.get(name) ?? '')}
          options={[{ value: '', name: t('all') }, ...options]}
          onChoose={(value) => ask(name, value)}
        />
      ))}
      <Choice
        label={t('sort')}
        value={sort}
        options={choices.sort.map((value) => ({ value, name: t(`sorts.${value}`) }))}
        onChoose={(value) => ask('sort', value === 'NEWEST' ? '' : value)}
      />
    </Asking>
  );
}

type Offer = { readonly name: Param; readonly options: readonly { readonly value: string; readonly name: string }[] };

/** What can be chosen from, in the order in which it stands on the page. */
function useOffers({ districts, categories, templates }: Omit<FiltersProps, 'search'>): Offer[] {
  const { t } = useTranslation(['agendas', 'common']);
  const { language } = usePreferences();
  const offer = <Value extends string>(name: Param, values: readonly Value[], nameOf: (value: Value) => string) => ({
    name,
    options: values.map((value) => ({ value, name: nameOf(value) })),
  });
  return [
    { name: 'district', options: districts.map(({ code, name }) => ({ value: code, name: nameIn(language, name) })) },
    { name: 'category', options: categories.map(({ key, name }) => ({ value: key, name: nameIn(language, name) })) },
    offer('state', choices.state, (value) => t(`common:agendaState.${value}`)),
    offer('kind', choices.kind, (value) => t(`common:agendaKind.${value}`)),
    offer('maturity', choices.maturity, (value) => t(`common:maturity.${value}`)),
    offer('triage', choices.triage, (value) => t(`common:triage.${value}`)),
    { name: 'stage', options: stagesOf(templates, language) },
    offer('campaign', choices.campaign, (value) => t(`agendas:campaigns.${value}`)),
    offer('hands', choices.hands, (value) => t(`agendas:seeking.${value}`)),
  ];
}

/** Every stage of every process that may run on an agenda; those that follow from other processes are not asked for. */
const stagesOf = (templates: readonly Template[], language: Language) =>
  templates
    .filter(({ childOf }) => childOf === null)
    .flatMap(({ key, name, stages }) =>
      stages.map((stage) => ({
        value: stageValue(key, stage.key),
        name: `${nameIn(language, name)} · ${nameIn(language, stage.name)}`,
      })),
    );
