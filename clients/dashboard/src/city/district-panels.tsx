import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../parts/choices.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import styles from './city-page.module.css';
import { DistrictMap } from './district-map.tsx';
import { DistrictTable } from './district-table.tsx';
import type { MeasuredDistrict } from './measured.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { useBorders } from './use-borders.ts';

type DistrictPanelsProps = {
  readonly municipality: string;
  readonly districts: readonly MeasuredDistrict[];
  /** What stands between the map and the table. */
  readonly children: ReactNode;
};

/** The districts as a map and as a table that tell the same: what is marked in one is marked in the other. */
export function DistrictPanels({ municipality, districts, children }: DistrictPanelsProps) {
  const { t } = useTranslation('city');
  const [measure, setMeasure] = useState<MeasureName>('open');
  const [marked, mark] = useState<string | null>(null);
  const borders = useBorders(municipality);
  if (districts.length === 0) {
    return (
      <>
        <Panel title={t('map')}>
          <Empty>{t('noDistricts')}</Empty>
        </Panel>
        {children}
      </>
    );
  }
  const shared = { districts, measure, marked, onMark: mark };
  return (
    <>
      <Panel title={t('map')}>
        <Choices
          label={t('measure')}
          value={measure}
          options={measureNames.map((value) => ({ value, name: t(`measures.${value}`) }))}
          onChoose={(chosen) => setMeasure(chosen)}
        />
        <DistrictMap {...shared} borders={borders} />
      </Panel>
      {children}
      <div className={styles.wide}>
        <Panel title={t('table')}>
          <DistrictTable {...shared} />
        </Panel>
      </div>
    </>
  );
}
