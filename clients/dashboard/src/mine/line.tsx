import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { When } from '../parts/when.tsx';
import styles from './mine-page.module.css';

type Agenda = { readonly id: string; readonly title: string; readonly language: string };

type LineProps = {
  readonly what: ReactNode;
  /** The language of what people wrote. */
  readonly language?: string | undefined;
  readonly state?: string | undefined;
  readonly at?: string | undefined;
  /** For which agenda; null where its service does not answer. */
  readonly agenda?: Agenda | null | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** One thing that somebody gave or got. */
export const Line = ({ what, language, state, at, agenda, children }: LineProps) => (
  <li className={styles.line}>
    <p className={styles.strong} lang={language}>
      {what}
    </p>
    {agenda != null && (
      <p lang={agenda.language}>
        <Link to={`/a/${agenda.id}`}>{agenda.title}</Link>
      </p>
    )}
    {(state !== undefined || at !== undefined) && (
      <p className={styles.quiet}>
        {state} {at !== undefined && <When at={at} />}
      </p>
    )}
    {children}
  </li>
);
