import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTitle } from './use-title.ts';

/** What stands at an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('notFound'));
  return (
    <>
      <h1>{t('notFound')}</h1>
      <p>{t('notFoundWhy')}</p>
      <p>
        <Link to="/">{t('toCity')}</Link>
      </p>
    </>
  );
}
