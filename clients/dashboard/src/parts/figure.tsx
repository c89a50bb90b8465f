import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Moving } from '../live/moving.tsx';
import styles from './figure.module.css';

type FigureProps = {
  readonly name: string;
  /** As headlines have it. */
  readonly value: string;
  /** To the last digit, where that differs. */
  readonly exact?: string;
  /** Where the list is whose length it is. */
  readonly to?: string;
  readonly children: ReactNode;
};

/** One figure: what it counts, how much, and what it is made of. */
export const Figure = ({ name, value, exact, to, children }: FigureProps) => (
  <div className={styles.figure}>
    <dt className={styles.name}>{to === undefined ? name : <Link to={to}>{name}</Link>}</dt>
    <dd className={styles.value}>
      <Moving value={exact ?? value}>
        {exact === undefined || exact === value ? value : <data title={exact}>{value}</data>}
      </Moving>
    </dd>
    <dd className={styles.detail}>{children}</dd>
  </div>
);

/** Figures side by side. */
export const Figures = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <dl className={styles.figures} aria-label={label}>
    {children}
  </dl>
);
