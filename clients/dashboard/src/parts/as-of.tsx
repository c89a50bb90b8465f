import { useTranslation } from 'react-i18next';
import { useConnection } from '../graph/connection.ts';
import { usePreferences } from '../settings/preferences.ts';
import { moment } from '../words/format.ts';

/** As of when the figures of a page are. */
export function AsOf() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { answeredAt } = useConnection();
  return answeredAt === null ? null : <span> · {t('asOf', { at: moment(language, answeredAt) })}</span>;
}
