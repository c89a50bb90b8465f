import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import styles from './asking.module.css';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { asking } from './paging.ts';

/** What a list is asked for. Every choice holds at once; the words when they are sent. */
export function Asking({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <search className={styles.filters} aria-label={t('list.filters')}>
      {children}
    </search>
  );
}

/** Asks for one thing otherwise, from the address as it is now: two choices may follow each other before the page shows the first. */
export function useAsk(): (name: string, value: string) => void {
  const [, setSearch] = useSearchParams();
  return (name, value) => setSearch(asking(new URLSearchParams(window.location.search), name, value));
}

type AskedChoiceProps = {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  /** What holds when the address says nothing; where there is none, all do. */
  readonly usual?: string;
};

/** A choice that stands in the address. */
export function AskedChoice({ name, label, options, usual }: AskedChoiceProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const ask = useAsk();
  const offered = usual === undefined ? [{ value: '', name: t('list.all') }, ...options] : options;
  return (
    <Choice
      label={label}
      value={search.get(name) ?? usual ?? ''}
      options={offered}
      onChoose={(value) => ask(name, value === usual ? '' : value)}
    />
  );
}

/** Words that are looked for; `label` says in what, where that is not everything. */
export function AskedWords({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const given = search.get('q') ?? '';
  return <WordsForm key={given} given={given} label={label ?? t('list.search')} />;
}

function WordsForm({ given, label }: { readonly given: string; readonly label: string }) {
  const { t } = useTranslation();
  const id = useId();
  const ask = useAsk();
  const [words, setWords] = useState(given);
  const send = (event: FormEvent) => {
    event.preventDefault();
    ask('q', words.trim());
  };
  return (
    <form className={styles.words} onSubmit={send}>
      <div>
        <label htmlFor={id}>{label}</label>
        <input id={id} type="search" maxLength={200} value={words} onChange={({ target }) => setWords(target.value)} />
      </div>
      <Button type="submit">{t('list.find')}</Button>
    </form>
  );
}
