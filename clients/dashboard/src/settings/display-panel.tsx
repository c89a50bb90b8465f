import type { RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { Choices } from '../parts/choices.tsx';
import styles from './display-settings.module.css';
import { choose, schemes, textSizes, usePreferences } from './preferences.ts';

export type DisplayPanelProps = {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
};

/** What opens below the button of the display settings. */
export function DisplayPanel({ trigger, isOpen, onOpenChange }: DisplayPanelProps) {
  const { t } = useTranslation();
  const { scheme, textSize } = usePreferences();
  return (
    <Popover
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom end"
      className={styles.popover ?? ''}
    >
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
  );
}
