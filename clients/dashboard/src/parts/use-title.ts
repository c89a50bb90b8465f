import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Gives the tab of the browser its title. */
export function useTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const name = t('name');
  useEffect(() => {
    document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, name]);
}
