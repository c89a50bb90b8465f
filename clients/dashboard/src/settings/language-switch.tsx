import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { speak } from '../words/i18n.ts';
import { usePreferences } from './preferences.ts';

const others = { ko: { code: 'en', name: 'English' }, en: { code: 'ko', name: '한국어' } } as const;

/** Goes to the other language, under the name that its readers know. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = others[usePreferences().language];
  return (
    <Button look="quiet" onPress={() => speak(other.code)} aria-label={`${t('language')}: ${other.name}`}>
      <span lang={other.code}>{other.name}</span>
    </Button>
  );
}
