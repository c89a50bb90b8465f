import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import type { AgendaLineFragment } from './agenda-line.generated.ts';
import styles from './agenda-line.module.css';

/** One agenda in a list: what it is about, where, how far it is, and who stands behind it. */
export function AgendaLine({ agenda }: { readonly agenda: AgendaLineFragment }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const {
    id,
    title,
    language: written,
    kind,
    state,
    supportCount,
    commentCount,
    raisedAt,
    district,
    category,
  } = agenda;
  return (
    <li className={styles.line}>
      <p className={styles.title} lang={written}>
        <Link to={`/a/${id}`}>{title}</Link>
      </p>
      <p className={styles.facts}>
        <span className={styles.state} data-state={state}>
          {t(`agendaState.${state}`)}
        </span>
        <span>{t(`agendaKind.${kind}`)}</span>
        <span>{nameIn(language, category.name)}</span>
        {district !== null && <span>{nameIn(language, district.name)}</span>}
        <span>{t('supports', { n: exactNumber(language, supportCount) })}</span>
        {commentCount > 0 && <span>{t('comments', { n: exactNumber(language, commentCount) })}</span>}
        <When at={raisedAt} />
      </p>
    </li>
  );
}
