import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { draw } from '../city/outline.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { DistrictResourcesFragment } from './resources.generated.ts';
import styles from './resources.module.css';

type ResourceMapProps = {
  readonly place: Pick<DistrictResourcesFragment, 'code' | 'boundary'>;
  /** In the order of the table. */
  readonly resources: DistrictResourcesFragment['resources']['nodes'];
};

/** The numbers of a table where what they stand for is, within the border of the district. Nothing where there is no border. */
export function ResourceMap({ place: { code, boundary }, resources }: ResourceMapProps) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const drawing = useMemo(() => draw([{ code, boundary }]), [code, boundary]);
  const [outline] = drawing.outlines;
  if (outline === undefined) return null;
  const marks = marksOf(drawing.place, resources);
  const count = marks.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const words = count === 0 ? t('notOnMap') : t('onMap', { count, n: exactNumber(language, count) });
  const margin = 40;
  return (
    <figure className={styles.map}>
      <svg
        role="img"
        aria-label={words}
        viewBox={`${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}`}
      >
        <path d={outline.path} />
        {marks.map(({ at: [x, y], numbers }) => (
          <g key={numbers[0]} transform={`translate(${x} ${y})`}>
            <circle r={34} />
            <text dy="0.35em" data-many={numbers.length > 1}>
              {numbers.length > 1 ? `${numbers[0]}+` : numbers[0]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}

type Mark = { readonly at: readonly [number, number]; readonly numbers: readonly number[] };
/** What is nearer than this would stand on each other. */
const apart = 60;

/** Each resource at its point; those that lie on each other in one mark. */
function marksOf(place: ReturnType<typeof draw>['place'], resources: ResourceMapProps['resources']): readonly Mark[] {
  const marks: { at: readonly [number, number]; numbers: number[] }[] = [];
  resources.forEach(({ point }, index) => {
    if (point === null) return;
    const at = place([point.longitude, point.latitude]);
    const near = marks.find((mark) => Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) < apart);
    if (near === undefined) marks.push({ at, numbers: [index + 1] });
    else near.numbers.push(index + 1);
  });
  return marks;
}
