import type { HTMLAttributes, Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import words from './field.module.css';
import styles from './text-field.module.css';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What to know before writing. */
  readonly help?: string | undefined;
  /** What is wrong with it; nothing is cut off or corrected behind the writer's back. */
  readonly problem?: string | null;
  readonly rows?: number;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  readonly field?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  onChange(value: string): void;
};

/** A text that somebody writes, in one line or in several, with what is wrong with it below. */
export function TextField({ label, value, help, problem = null, rows, field, ...rest }: TextFieldProps) {
  const { inputMode, autoComplete = 'off', onChange } = rest;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={problem !== null}
      autoComplete={autoComplete}
      validationBehavior="aria"
    >
      <Label className={words.label ?? ''}>{label}</Label>
      {rows === undefined ? (
        <Input className={styles.input ?? ''} ref={field} inputMode={inputMode} />
      ) : (
        <TextArea className={styles.input ?? ''} ref={field} rows={rows} />
      )}
      {help !== undefined && (
        <Text slot="description" className={words.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={words.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}
