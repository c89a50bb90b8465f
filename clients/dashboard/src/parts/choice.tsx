import { type Ref, useId } from 'react';
import styles from './choice.module.css';
import words from './field.module.css';

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  /** What to know before choosing. */
  readonly help?: string | undefined;
  /** What is wrong with it. */
  readonly problem?: string | null;
  readonly field?: Ref<HTMLSelectElement>;
  onChoose(value: string): void;
};

/** One of many. The control of the browser itself: it is the one that phones and screen readers know best. */
export function Choice({ label, value, options, help, problem = null, field, onChoose }: ChoiceProps) {
  const id = useId();
  const [helpId, problemId] = [`${id}-help`, `${id}-problem`];
  const described = [...(help === undefined ? [] : [helpId]), ...(problem === null ? [] : [problemId])];
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={words.label}>
        {label}
      </label>
      <select
        id={id}
        ref={field}
        value={value}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <span id={helpId} className={words.help}>
          {help}
        </span>
      )}
      {problem !== null && (
        <span id={problemId} className={words.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
