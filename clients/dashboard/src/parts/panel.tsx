import { type ReactNode, useId, useRef } from 'react';
import styles from './panel.module.css';
import { useFocusAtPlace } from './use-place.ts';

type PanelProps = {
  readonly title: string;
  /** What stands beside the title: how many, or the way to all. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3;
  /** What addresses call it: who comes to it by a link is led there. */
  readonly place?: string;
  readonly children: ReactNode;
};

/** A part of a page under a heading of its own. */
export function Panel({ title, aside, level = 2, place, children }: PanelProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useFocusAtPlace(place ?? '', section);
  const Heading = `h${level}` as const;
  return (
    <section
      id={place}
      ref={section}
      tabIndex={place === undefined ? undefined : -1}
      aria-labelledby={id}
      className={styles.panel}
      data-level={level}
    >
      <div className={styles.head}>
        <Heading id={id}>{title}</Heading>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
