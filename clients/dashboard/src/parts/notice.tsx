import type { ReactNode } from 'react';
import styles from './notice.module.css';

const signs = { warning: '!', failure: '×', success: '✓', note: 'i' } as const;

/** A short message in its place, told by a sign as well as by its colour. */
export const Notice = ({ kind, children }: { readonly kind: keyof typeof signs; readonly children: ReactNode }) => (
  <div className={styles.notice} data-kind={kind}>
    <span className={styles.sign} aria-hidden="true">
      {signs[kind]}
    </span>
    <div>{children}</div>
  </div>
);
