import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import styles from './agendas-page.module.css';
import { asking, choices } from './asked.ts';

type Named = { readonly ko: string | null; readonly en: string | null };
type FiltersProps = {
  readonly districts: readonly { readonly code: string; readonly name: Named }[];
  readonly categories: readonly { readonly key: string; readonly name: Named }[];
  readonly search: URLSearchParams;
};

/** What a list is asked for. Every choice holds at once; the words when they are sent. */
export function Filters({ districts, categories, search }: FiltersProps) {
  const { t } = useTranslation(['agendas', 'common']);
  const { language } = usePreferences();
  const [, setSearch] = useSearchParams();
  // From the address as it is now: two choices may follow each other before the page shows the first.
  const ask = (name: string, value: string) =>
    setSearch(asking(new URLSearchParams(window.location.search), name, value));
  const all = { value: '', name: t('agendas:all') };
  const choice = (name: string, label: string, options: readonly { value: string; name: string }[]) => (
    <Choice
      key={name}
      label={label}
      value={search.get(name) ?? ''}
      options={[all, ...options]}
      onChoose={(value) => ask(name, value)}
    />
  );
  return (
    <search className={styles.filters} aria-label={t('agendas:filters')}>
      <Words given={search.get('q') ?? ''} onSend={(words) => ask('q', words)} />
      {choice(
        'district',
        t('agendas:district'),
        districts.map(({ code, name }) => ({ value: code, name: nameIn(language, name) })),
      )}
      {choice(
        'category',
        t('agendas:category'),
        categories.map(({ key, name }) => ({ value: key, name: nameIn(language, name) })),
      )}
      {choice(
        'state',
        t('agendas:state'),
        choices.state.map((value) => ({ value, name: t(`common:agendaState.${value}`) })),
      )}
      {choice(
        'kind',
        t('agendas:kind'),
        choices.kind.map((value) => ({ value, name: t(`common:agendaKind.${value}`) })),
      )}
      {choice(
        'maturity',
        t('agendas:maturity'),
        choices.maturity.map((value) => ({ value, name: t(`common:maturity.${value}`) })),
      )}
      {choice(
        'triage',
        t('agendas:triage'),
        choices.triage.map((value) => ({ value, name: t(`common:triage.${value}`) })),
      )}
      <Choice
        label={t('agendas:sort')}
        value={search.get('sort') ?? 'NEWEST'}
        options={choices.sort.map((value) => ({ value, name: t(`agendas:sorts.${value}`) }))}
        onChoose={(value) => ask('sort', value === 'NEWEST' ? '' : value)}
      />
    </search>
  );
}

function Words({ given, onSend }: { readonly given: string; onSend(words: string): void }) {
  const { t } = useTranslation('agendas');
  const id = useId();
  const [words, setWords] = useState(given);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(words.trim());
  };
  return (
    <form className={styles.words} onSubmit={send}>
      <div>
        <label htmlFor={id}>{t('search')}</label>
        <input id={id} type="search" maxLength={200} value={words} onChange={({ target }) => setWords(target.value)} />
      </div>
      <Button type="submit">{t('find')}</Button>
    </form>
  );
}
