import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

type Look = 'main' | 'edged' | 'quiet';

type OwnProps = {
  /** `edged` where it stands alone among words, `quiet` beside things that matter more. */
  readonly look?: Look;
  /** What it began is under way; it keeps the focus. */
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button of ours. */
export const Button = ({
  look = 'main',
  isBusy = false,
  ...rest
}: Omit<ButtonProps, 'className' | 'isPending'> & OwnProps) => (
  <AriaButton {...rest} className={buttonClass(look)} data-busy={isBusy} />
);

/** How a button looks, for a link that looks like one. */
export const buttonClass = (look: Look): string => styles[look] ?? '';
