import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Service } from '../graph/problems.ts';
import type { Asked } from '../graph/use-graph.ts';
import styles from './answer.module.css';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type AnswerProps<Data> = {
  readonly asked: Asked<Data>;
  /** The shape of the page, until there is something to fill it. */
  readonly shape: ReactNode;
  children(data: Data): ReactNode;
};

/** A page that asked the graph: its shape while it waits, what is missing, what went wrong, or what it asked for. */
export function Answer<Data>({ asked, shape, children }: AnswerProps<Data>) {
  const { t } = useTranslation();
  if (asked.state === 'loading') {
    return (
      <>
        <p className="hidden" role="status">
          {t('loading')}
        </p>
        <div aria-hidden="true">{shape}</div>
      </>
    );
  }
  if (asked.state === 'failed') return <Failure {...asked} />;
  if (asked.isMisasked) return <Misasked />;
  return (
    <>
      {asked.missing.map((service) => (
        <Missing key={service} service={service} isWhole />
      ))}
      {children(asked.data)}
    </>
  );
}

function Misasked() {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <Notice kind="failure">
      <h1>{t('misasked')}</h1>
      <p>{t('misaskedWhy')}</p>
      <p>{search === '' ? <Link to="/">{t('toCity')}</Link> : <Link to="?">{t('misaskedClear')}</Link>}</p>
    </Notice>
  );
}

/** Says that the part of a service is missing; `isWhole` for the page, else for the place where it would stand. */
export function Missing({ service, isWhole = false }: { readonly service: Service; readonly isWhole?: boolean }) {
  const { t } = useTranslation();
  return (
    <Notice kind="warning">
      {t('missing', { service: t(`services.${service}`) })} {isWhole && t('missingRest')}
    </Notice>
  );
}

type FailureProps = { readonly isOffline: boolean; readonly requestId: string | null; retry(): void };

function Failure({ isOffline, requestId, retry }: FailureProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.failure}>
      <Notice kind="failure">
        <p>{t('failed')}</p>
        <p>{isOffline ? t('failedOffline') : t('failedWhy')}</p>
        {requestId !== null && <p>{t('requestId', { id: requestId })}</p>}
      </Notice>
      <Button onPress={retry}>{t('retry')}</Button>
    </div>
  );
}
