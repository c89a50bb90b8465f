import styles from './agenda-page.module.css';

type TermsProps = {
  /** The language in which people wrote. */
  readonly language: string;
  readonly terms: readonly (readonly [name: string, text: string])[];
};

/** Texts under their names. */
export const Terms = ({ language, terms }: TermsProps) => (
  <dl className={styles.terms}>
    {terms.map(([name, text]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className={styles.body} lang={language}>
          {text}
        </dd>
      </div>
    ))}
  </dl>
);
