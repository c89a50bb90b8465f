import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Missing } from '../parts/answer.tsx';
import { Notice } from '../parts/notice.tsx';
import { Shape } from '../parts/shape.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { nameIn } from '../words/format.ts';
import { classesOf, stepOf } from './classes.ts';
import styles from './district-map.module.css';
import { DistrictLabel, DistrictShape } from './district-shape.tsx';
import { Legend } from './legend.tsx';
import type { MeasuredDistrict } from './measured.ts';
import { type MeasureName, measures } from './measures.ts';
import { type Direction, draw, nextIn, type Outline } from './outline.ts';
import type { Borders } from './use-borders.ts';

/** What map and table share: the districts, what is told of them, and which one is marked. */
export type DistrictsProps = {
  readonly districts: readonly MeasuredDistrict[];
  readonly measure: MeasureName;
  readonly marked: string | null;
  onMark(code: string | null): void;
};

/** The districts by their own borders, coloured by a measure. One of them can be reached by Tab, the others from it. */
export function DistrictMap({ borders, ...shared }: DistrictsProps & { readonly borders: Borders }) {
  if (borders.state === 'failed') return <Missing service="resources" />;
  return borders.state === 'loading' ? <Shape tall={20} /> : <Drawn {...shared} borders={borders.of} />;
}

type DrawnProps = DistrictsProps & { readonly borders: ReadonlyMap<string, unknown> };

function Drawn({ districts, borders, measure, marked, onMark }: DrawnProps) {
  const { t } = useTranslation('city');
  const { language } = usePreferences();
  const help = useId();
  const { width, height, outlines } = useMemo(
    () => draw(districts.map(({ code }) => ({ code, boundary: borders.get(code) }))),
    [districts, borders],
  );
  const { reachable, keep, walk, stand } = useWalk(outlines);
  if (outlines.length === 0) return <Notice kind="note">{t('noBorders')}</Notice>;
  const { value, words, short } = measures[measure];
  const drawn = outlines.flatMap((outline) => {
    const district = districts.find(({ code }) => code === outline.code);
    return district === undefined ? [] : [{ outline, name: nameIn(language, district.name), amount: value(district) }];
  });
  const classes = classesOf(drawn.map(({ amount }) => amount).filter((amount) => amount !== null));
  const step = (amount: number | null) => (amount === null ? 0 : stepOf(classes, amount));
  const told = (amount: number | null) => (amount === null ? '–' : words(language, amount));
  return (
    <div className={styles.map}>
      <p id={help} className="hidden">
        {t('mapHelp')}
      </p>
      <svg viewBox={`-6 -6 ${width + 12} ${height + 12}`} aria-describedby={help}>
        <title>{t('map')}</title>
        {drawn.map(({ outline, name, amount }) => (
          <DistrictShape
            key={outline.code}
            outline={outline}
            step={step(amount)}
            label={`${name}: ${t(`measures.${measure}`)} ${told(amount)}`}
            isMarked={marked === outline.code}
            isReachable={outline.code === reachable}
            onKeep={(element) => keep(outline.code, element)}
            onKey={(event) => walk(event, outline)}
            onMark={onMark}
            onStand={() => stand(outline.code)}
          />
        ))}
        {withLast(drawn, ({ outline }) => outline.code === marked).map(({ outline, name, amount }) => (
          <DistrictLabel
            key={outline.code}
            at={outline.middle}
            room={outline.room}
            name={name}
            step={step(amount)}
            isMarked={marked === outline.code}
            amount={amount === null ? '–' : short(language, amount)}
          />
        ))}
      </svg>
      <Legend classes={classes} words={(amount) => words(language, amount)} />
    </div>
  );
}

/** What is drawn last lies above all others. */
const withLast = <T,>(list: readonly T[], isLast: (one: T) => boolean): readonly T[] => [
  ...list.filter((one) => !isLast(one)),
  ...list.filter(isLast),
];

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Standing = { focus(): void };

/** Walking over the map: Tab reaches the district where one stood last, arrow keys go on to its neighbours. */
function useWalk(outlines: readonly Outline[]) {
  const shapes = useRef(new Map<string, Standing>());
  const [at, stand] = useState<string | null>(null);
  const reachable = outlines.some(({ code }) => code === at) ? at : outlines[0]?.code;
  const keep = (code: string, element: Standing | null): void => {
    if (element === null) shapes.current.delete(code);
    else shapes.current.set(code, element);
  };
  const walk = (event: KeyboardEvent, from: Outline): void => {
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    shapes.current.get(nextIn(direction, from, outlines)?.code ?? '')?.focus();
  };
  return { reachable, keep, walk, stand };
}
