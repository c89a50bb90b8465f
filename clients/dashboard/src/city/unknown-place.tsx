import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { choose } from '../settings/preferences.ts';

/** Where the address names a municipality that there is not. */
export function UnknownPlace({ code }: { readonly code: string }) {
  const { t } = useTranslation(['city', 'common']);
  const forget = () => choose({ municipality: null });
  return (
    <>
      <h1>{t('city:unknownPlace', { code })}</h1>
      <p>{t('common:notFoundWhy')}</p>
      <p>
        <Link to="/" onClick={forget}>
          {t('common:toCity')}
        </Link>
      </p>
    </>
  );
}
