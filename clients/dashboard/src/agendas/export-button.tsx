import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { Asked } from './asked.ts';
import styles from './export-button.module.css';
import type { Words } from './exported.ts';

type ExportButtonProps = {
  readonly code: string;
  readonly asked: Pick<Asked, 'filter' | 'sort'>;
  /** How many agendas the list has; null where they were not counted to the end. */
  readonly total: number | null;
};

type Stand =
  | { readonly is: 'idle' }
  | { readonly is: 'failed' }
  | { readonly is: 'stopped' }
  | { readonly is: 'running'; readonly rows: number }
  | { readonly is: 'done'; readonly rows: number; readonly isCut: boolean };

/** What the list shows as a file for spreadsheet programs. How far it is stands beside the button, which breaks it off. */
export function ExportButton({ code, asked, total }: ExportButtonProps) {
  const { t } = useTranslation('agendas');
  const { language } = usePreferences();
  const words = useWords();
  const [stand, setStand] = useState<Stand>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setStand({ is: 'running', rows: 0 });
    try {
      const { exportAgendas } = await import('./exported.ts');
      const onProgress = (rows: number) => setStand({ is: 'running', rows });
      const made = await exportAgendas({ code, asked, language, words, onProgress, signal: controller.signal });
      save(made.file, `${t('fileName')}-${code}-${new Date().toISOString().slice(0, 10)}.csv`);
      setStand({ is: 'done', rows: made.rows, isCut: made.isCut });
    } catch {
      setStand({ is: controller.signal.aborted ? 'stopped' : 'failed' });
    }
  };
  const press = () => (stand.is === 'running' ? running.current?.abort() : void run());
  return (
    <div className={styles.export}>
      <Button look="quiet" onPress={press}>
        {stand.is === 'running' ? t('exportStop') : t('export')}
      </Button>
      <span role="status">
        <Told stand={stand} total={total === null ? null : exactNumber(language, total)} />
      </span>
    </div>
  );
}

function Told({ stand, total }: { readonly stand: Stand; readonly total: string | null }) {
  const { t } = useTranslation('agendas');
  const { language } = usePreferences();
  if (stand.is === 'running') {
    const n = exactNumber(language, stand.rows);
    return total === null ? t('exportingSome', { n }) : t('exporting', { n, total });
  }
  if (stand.is === 'stopped') return t('exportStopped');
  if (stand.is === 'failed') return t('exportFailed');
  if (stand.is !== 'done') return null;
  const done = t('exported', { count: stand.rows, n: exactNumber(language, stand.rows) });
  return stand.isCut ? `${done} ${t('exportCut')}` : done;
}

function useWords(): Words {
  const { t } = useTranslation(['agendas', 'common']);
  return {
    head: [
      ...[t('agendas:head.title'), t('agendas:district'), t('agendas:category'), t('agendas:kind')],
      ...[t('agendas:state'), t('agendas:maturity'), t('agendas:triage'), t('agendas:head.supports')],
      ...[t('agendas:head.comments'), t('agendas:campaign'), t('agendas:hands'), t('agendas:head.raised')],
      ...[t('agendas:head.changed'), t('agendas:head.address')],
    ],
    yes: t('agendas:yesNo.yes'),
    no: t('agendas:yesNo.no'),
    kind: (value) => t(`common:agendaKind.${value}`),
    state: (value) => t(`common:agendaState.${value}`),
    maturity: (value) => t(`common:maturity.${value}`),
    triage: (value) => t(`common:triage.${value}`),
  };
}

/** Hands a file to the reader, as browsers do with what is downloaded. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
