import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaStoryFragment } from './story.generated.ts';

/** What its author wrote, with its photos. */
export function Story({ agenda }: { readonly agenda: AgendaStoryFragment }) {
  const { t } = useTranslation('agenda');
  const { language: reader } = usePreferences();
  const { body, plainSummary, language, photos, author, organization, source } = agenda;
  return (
    <Panel title={t('story')}>
      {plainSummary !== null && (
        <p lang={language} className={styles.body}>
          <strong>{t('summary')}</strong> {plainSummary}
        </p>
      )}
      <p lang={language} className={styles.body}>
        {body}
      </p>
      {photos.length > 0 && (
        <div className={styles.photos}>
          {photos.map(({ id, url, description, width, height, language: written }) => (
            <figure key={id}>
              <img src={url} alt={description} width={width} height={height} loading="lazy" lang={written} />
            </figure>
          ))}
        </div>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('by')}</dt>
          <dd>{organization === null ? (author?.displayName ?? t('anonymous')) : nameIn(reader, organization.name)}</dd>
        </div>
        {source !== null && (
          <div>
            <dt>{t('source')}</dt>
            <dd>{source.url === null ? source.name : <a href={source.url}>{source.name}</a>}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
