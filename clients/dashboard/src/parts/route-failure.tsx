import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Where a page itself cannot be loaded or breaks: what happened, and the way on. */
export function RouteFailure() {
  const { t } = useTranslation();
  return (
    <main id="content">
      <Notice kind="failure">
        <p>{t('failed')}</p>
        <p>{t('failedWhy')}</p>
      </Notice>
      <Button onPress={() => window.location.reload()}>{t('retry')}</Button>
    </main>
  );
}
