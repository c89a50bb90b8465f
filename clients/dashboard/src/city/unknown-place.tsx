import { useTranslation } from 'react-i18next';
import { Unknown } from '../parts/unknown.tsx';
import { choose } from '../settings/preferences.ts';

/** Where the address names a municipality that there is not; it is not gone to again. */
export function UnknownPlace({ code }: { readonly code: string }) {
  const { t } = useTranslation('city');
  return <Unknown title={t('unknownPlace', { code })} onLeave={() => choose({ municipality: null })} />;
}
