import { useTranslation } from 'react-i18next';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaTalkFragment } from './talk.generated.ts';

/** What people say about an agenda. */
export function Talk({ agenda }: { readonly agenda: AgendaTalkFragment }) {
  const { t } = useTranslation('agenda');
  const { language: reader } = usePreferences();
  const { totalCount, nodes } = agenda.comments;
  return (
    <Panel title={t('talk')} aside={exactNumber(reader, totalCount)}>
      {nodes.length === 0 && <Empty>{t('talkNone')}</Empty>}
      <ul>
        {nodes.map(({ id, body, language, author, isFromSecretariat, commentedAt }) => (
          <li key={id} className={styles.item}>
            <p className={styles.quiet}>
              <span className={styles.strong}>{author?.displayName ?? t('anonymous')}</span>{' '}
              {isFromSecretariat && <span className={styles.badge}>{t('secretariat')}</span>} <When at={commentedAt} />
            </p>
            <p lang={language} className={styles.body}>
              {body}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
