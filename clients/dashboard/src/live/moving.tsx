import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './moving.module.css';

type MovingProps = {
  /** By which a change is known. */
  readonly value: string | number;
  readonly children: ReactNode;
};

/** Something that moves while one watches: a change is marked for a moment, in its place and without taking room. */
export function Moving({ value, children }: MovingProps) {
  const [times, setTimes] = useState(0);
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    setTimes((count) => count + 1);
  }, [value]);
  return (
    <span key={times} className={styles.moving} data-moved={times > 0}>
      {children}
    </span>
  );
}

/** A figure, and the words that say it. */
export type Spoken = readonly [value: number, words: string];

/** Tells those who do not see it which of some figures have moved: only these, and only once they move. */
export function Told({ parts }: { readonly parts: readonly Spoken[] }) {
  const told = useRef(parts);
  const [words, setWords] = useState('');
  useEffect(() => {
    const moved = parts.filter(([value], index) => value !== (told.current[index] ?? [value])[0]);
    told.current = parts;
    if (moved.length > 0) setWords(moved.map(([, spoken]) => spoken).join(', '));
  });
  return (
    <p className="hidden" role="status">
      {words}
    </p>
  );
}
