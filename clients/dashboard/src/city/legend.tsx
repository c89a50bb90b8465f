import { useTranslation } from 'react-i18next';
import { type MapClass, stepOf } from './classes.ts';
import styles from './district-map.module.css';

type LegendProps = { readonly classes: readonly MapClass[]; words(amount: number): string };

/** Which colour stands for which values; the borders of the classes are written out. */
export function Legend({ classes, words }: LegendProps) {
  const { t } = useTranslation('city');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {classes.map((one) => (
        <li key={one.to}>
          <span className={styles.swatch} data-step={stepOf(classes, one.to)} aria-hidden="true" />
          {one.from === one.to ? words(one.to) : t('range', { from: words(one.from), to: words(one.to) })}
        </li>
      ))}
    </ul>
  );
}
