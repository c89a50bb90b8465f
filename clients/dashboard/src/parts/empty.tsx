import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** What stands where there is nothing yet. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <p className={styles.empty}>{children}</p>;
