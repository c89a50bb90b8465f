import styles from './shape.module.css';

/** A grey place as large as what will stand there; `tall` in lines of text. */
export const Shape = ({ tall }: { readonly tall: number }) => (
  <div className={styles.shape} style={{ height: `${tall * 2.4}rem` }} />
);
