import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Choice } from '../parts/choice.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import type { PlaceOptionFragment } from './places.generated.ts';

type PlaceSwitchProps = { readonly places: readonly PlaceOptionFragment[]; readonly code: string };

/** Goes to another municipality; nothing where there is only one. */
export function PlaceSwitch({ places, code }: PlaceSwitchProps) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const navigate = useNavigate();
  if (places.length < 2) return null;
  const now = Date.now();
  const options = places.map(({ code: value, name: given, validUntil }) => {
    const name = nameIn(language, given);
    const isOver = validUntil !== null && new Date(validUntil).getTime() <= now;
    return { value, name: isOver ? t('ended', { name }) : name };
  });
  return (
    <Choice
      label={t('municipality')}
      value={code}
      options={options}
      onChoose={(chosen) => void navigate(`/m/${chosen}`)}
    />
  );
}
