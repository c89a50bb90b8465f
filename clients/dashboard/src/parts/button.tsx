import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

/** A button of ours; `quiet` beside things that matter more. */
export const Button = ({
  look = 'main',
  ...rest
}: Omit<ButtonProps, 'className'> & { readonly look?: 'main' | 'quiet' }) => (
  <AriaButton {...rest} className={styles[look] ?? ''} />
);
