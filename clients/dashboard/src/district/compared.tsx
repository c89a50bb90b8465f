import { useTranslation } from 'react-i18next';
import type { DistrictMeasuresFragment } from '../city/district-map.generated.ts';
import styles from '../city/district-table.module.css';
import { type Measure, measureNames, measures } from '../city/measures.ts';
import { Panel } from '../parts/panel.tsx';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';

type ComparedProps = { readonly code: string; readonly districts: readonly DistrictMeasuresFragment[] };

/** Each measure of a district beside the mean of all districts of its city. */
export function Compared({ code, districts }: ComparedProps) {
  const { t } = useTranslation(['district', 'city']);
  return (
    <Panel title={t('district:compared')}>
      <Sideways label={t('district:comparedScroll')}>
        <table className={`${styles.table} ${styles.folded}`}>
          <thead>
            <tr>
              <th scope="col">{t('district:measure')}</th>
              <th scope="col">{t('district:here')}</th>
              <th scope="col">{t('district:mean')}</th>
              <th scope="col">{t('district:difference')}</th>
            </tr>
          </thead>
          <tbody>
            {measureNames.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`city:measures.${name}`)}</th>
                <Cells measure={measures[name]} code={code} districts={districts} />
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Panel>
  );
}

function Cells({ measure, code, districts }: ComparedProps & { readonly measure: Measure }) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const values = districts.map((district) => measure.value(district)).filter((value) => value !== null);
  const own = districts.find((district) => district.code === code);
  const here = own === undefined ? null : measure.value(own);
  const words = (value: number) => measure.words(language, value);
  if (here === null || values.length === 0) {
    return (
      <>
        <td>–</td>
        <td>–</td>
        <td>–</td>
      </>
    );
  }
  const mean = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  const difference = here - mean;
  return (
    <>
      <td data-shown="true">{words(here)}</td>
      <td>{words(mean)}</td>
      <td>
        {difference === 0 && t('same')}
        {difference > 0 && t('more', { n: words(difference) })}
        {difference < 0 && t('less', { n: words(-difference) })}
      </td>
    </>
  );
}
