import { Fragment } from 'react';
import { Link } from 'react-router';

/** A number in words, and where the list is whose length it is. */
export type Counted = { readonly text: string; readonly to?: string };

/** What a figure is made of, each part on the way to the list behind it. */
export const CountedParts = ({ parts }: { readonly parts: readonly Counted[] }) => (
  <p>
    {parts.map(({ text, to }, index) => (
      <Fragment key={text}>
        {index > 0 && ' · '}
        {to === undefined ? text : <Link to={to}>{text}</Link>}
      </Fragment>
    ))}
  </p>
);
