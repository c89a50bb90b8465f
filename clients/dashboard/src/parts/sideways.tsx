import type { ReactNode } from 'react';
import styles from './sideways.module.css';

/** What may be wider than the window, as tables are, and then scrolls by itself; by keyboard as well. */
export const Sideways = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className={styles.sideways} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
