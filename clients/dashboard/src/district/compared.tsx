import { useTranslation } from 'react-i18next';
import styles from '../city/district-table.module.css';
import { type Measure, type Measured, measureNames, measures } from '../city/measures.ts';
import { Heads } from '../parts/heads.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';

type ComparedProps = { readonly district: Measured; readonly mean: Measured };

/** Each measure of a district beside the mean of all districts of its city. */
export function Compared({ district, mean }: ComparedProps) {
  const { t } = useTranslation(['district', 'city']);
  return (
    <Panel title={t('district:compared')}>
      <Sideways label={t('district:comparedScroll')}>
        <table className={`${styles.table} ${styles.folded}`}>
          <Heads of={(['measure', 'here', 'mean', 'difference'] as const).map((head) => t(`district:${head}`))} />
          <tbody>
            {measureNames.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`city:measures.${name}`)}</th>
                <Cells measure={measures[name]} district={district} mean={mean} />
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

function Cells({ measure, district, mean }: ComparedProps & { readonly measure: Measure }) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const here = measure.value(district);
  const usual = measure.value(mean);
  const words = (value: number) => measure.words(language, value);
  if (here === null || usual === null) {
    return (
      <>
        <td>–</td>
        <td>–</td>
        <td>–</td>
      </>
    );
  }
  const rounded = Math.round(usual);
  const difference = here - rounded;
  return (
    <>
      <td data-shown="true">{words(here)}</td>
      <td>{words(rounded)}</td>
      <td>
        {difference === 0 && t('same')}
        {difference > 0 && t('more', { n: words(difference) })}
        {difference < 0 && t('less', { n: words(-difference) })}
      </td>
    </>
  );
}
