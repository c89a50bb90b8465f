import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sideways } from '../parts/sideways.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, nameIn } from '../words/format.ts';
import type { DistrictsProps } from './district-map.tsx';
import styles from './district-table.module.css';
import type { MeasuredDistrict } from './measured.ts';
import { type MeasureName, measureNames, measures } from './measures.ts';

/** The same as the map, all measures at once. */
export function DistrictTable({ districts, measure, marked, onMark }: DistrictsProps) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  return (
    <Sideways label={t('tableScroll')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('district')}</th>
            {measureNames.map((name) => (
              <th key={name} scope="col" data-shown={name === measure}>
                {t(`measures.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {districts.map((district) => (
            <tr
              key={district.code}
              data-marked={marked === district.code}
              onMouseEnter={() => onMark(district.code)}
              onMouseLeave={() => onMark(null)}
              onFocus={() => onMark(district.code)}
              onBlur={() => onMark(null)}
            >
              <th scope="row">
                <Link to={`/d/${district.code}`}>{nameIn(language, district.name)}</Link>
              </th>
              {measureNames.map((name) => (
                <td key={name} data-shown={name === measure}>
                  <Cell district={district} measure={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

function Cell({ district, measure }: { readonly district: MeasuredDistrict; readonly measure: MeasureName }) {
  const { language } = usePreferences();
  if (measure === 'money' && district.fundingSummary !== null) {
    return exactMoney(language, district.fundingSummary.pledged);
  }
  const value = measures[measure].value(district);
  return value === null ? '–' : measures[measure].words(language, value);
}
