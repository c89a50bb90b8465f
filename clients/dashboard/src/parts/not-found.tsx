import { useTranslation } from 'react-i18next';
import { Unknown } from './unknown.tsx';
import { useTitle } from './use-title.ts';

/** What stands at an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t('notFound'));
  return <Unknown title={t('notFound')} />;
}
