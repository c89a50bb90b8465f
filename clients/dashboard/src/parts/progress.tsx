import styles from './progress.module.css';

/** How much of a goal is there, for the eye; the words beside it say it. */
export const Progress = ({ percent }: { readonly percent: number }) => (
  <div className={styles.bar} aria-hidden="true">
    <span style={{ width: `${Math.min(100, percent)}%` }} />
  </div>
);
