import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choices.module.css';

type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  onChoose(value: Value): void;
};

/** One of a few, side by side; the arrow keys go from one to the next. */
export const Choices = <Value extends string>({ label, value, options, onChoose }: ChoicesProps<Value>) => (
  <RadioGroup
    className={styles.group ?? ''}
    orientation="horizontal"
    value={value}
    onChange={(chosen) => {
      const option = options.find((one) => one.value === chosen);
      if (option !== undefined) onChoose(option.value);
    }}
  >
    <Label className={styles.label ?? ''}>{label}</Label>
    <div className={styles.options}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
          {option.name}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
