import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import styles from './display-settings.module.css';
import { choose, schemes, textSizes, usePreferences } from './preferences.ts';

/** How bright and how large everything is shown, as KRDS has it. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const { scheme, textSize } = usePreferences();
  return (
    <DialogTrigger>
      <Button look="quiet">{t('settings')}</Button>
      <Popover placement="bottom end" className={styles.popover ?? ''}>
        <Dialog aria-label={t('settings')} className={styles.dialog ?? ''}>
          <Choices
            label={t('scheme')}
            value={scheme}
            options={schemes.map((value) => ({ value, name: t(`schemes.${value}`) }))}
            onChoose={(chosen) => choose({ scheme: chosen })}
          />
          <Choices
            label={t('textSize')}
            value={textSize}
            options={textSizes.map((value) => ({ value, name: t(`textSizes.${value}`) }))}
            onChoose={(chosen) => choose({ textSize: chosen })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
