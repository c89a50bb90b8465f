import type { KeyboardEvent, MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import styles from './district-map.module.css';
import type { Outline } from './outline.ts';

type DistrictShapeProps = {
  readonly outline: Outline;
  /** The step of its colour, 1 to 5; 0 where its value is not known. */
  readonly step: number;
  readonly label: string;
  readonly isMarked: boolean;
  /** Whether Tab reaches it; one of a map is. */
  readonly isReachable: boolean;
  onKeep(element: { focus(): void } | null): void;
  onKey(event: KeyboardEvent): void;
  onMark(code: string | null): void;
  onStand(): void;
};

/** A district on the map: the way to its page, with its value said. */
export function DistrictShape({ outline, step, label, isMarked, isReachable, ...on }: DistrictShapeProps) {
  const navigate = useNavigate();
  const address = `/d/${outline.code}`;
  const open = (event: MouseEvent): void => {
    // Another tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(address);
  };
  return (
    <a
      href={address}
      ref={(element) => on.onKeep(element)}
      className={styles.district}
      data-step={step}
      data-marked={isMarked}
      tabIndex={isReachable ? 0 : -1}
      aria-label={label}
      onKeyDown={on.onKey}
      onFocus={() => {
        on.onStand();
        on.onMark(outline.code);
      }}
      onBlur={() => on.onMark(null)}
      onMouseEnter={() => on.onMark(outline.code)}
      onMouseLeave={() => on.onMark(null)}
      onClick={open}
    >
      <path d={outline.path} />
    </a>
  );
}

type DistrictLabelProps = {
  readonly at: readonly [number, number];
  /** How wide the district is there. */
  readonly room: number;
  readonly name: string;
  readonly amount: string;
  readonly step: number;
  /** Whether it stands out: it is written whatever room there is. */
  readonly isMarked: boolean;
};

/** Smaller ones cannot be read, or reach far over the border. */
const leastFit = 0.45;
const leastSize = 0.6;

/** The name and value written on a district, where there is room, for the eye alone: the shape says them, too. */
export function DistrictLabel({ at: [x, y], room, name, amount, step, isMarked }: DistrictLabelProps) {
  const size = fit(name, room);
  if (size < leastFit && !isMarked) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of drawings cannot be focused
    <g className={styles.label} data-step={step} data-marked={isMarked} aria-hidden="true">
      <text x={x} y={y} dy="-0.15em" style={{ fontSize: `${Math.max(leastSize, size)}em` }}>
        {name}
      </text>
      <text x={x} y={y} dy="1em" className={styles.amount}>
        {amount}
      </text>
    </g>
  );
}

const hangulSyllable = 26;
const otherLetter = 14.5;

/** How much a name is made smaller to stand within its district, at most 1. */
function fit(name: string, room: number): number {
  const wide = [...name].reduce((sum, sign) => sum + (/[가-힣]/u.test(sign) ? hangulSyllable : otherLetter), 0);
  return Math.min(1, Math.round((100 * (room - 12)) / wide) / 100);
}
