import { useTranslation } from 'react-i18next';
import { services as ours } from '../graph/problems.ts';

/** What people call a service; those of partners have names of their own. */
export function useServiceName(): (service: string) => string {
  const { t } = useTranslation();
  return (service) => {
    const known = ours.find((one) => one === service);
    return known === undefined ? service : t(`services.${known}`);
  };
}
