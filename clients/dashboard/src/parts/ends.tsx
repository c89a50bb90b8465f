import { usePreferences } from '../settings/preferences.ts';
import { day } from '../words/format.ts';
import { When } from './when.tsx';

type EndsProps = {
  readonly at: string;
  /** The sentence around the moment, as people say it. */
  children(when: string): string;
};

/** "ends in 3 days (2026-12-01)": a sentence about a moment, as people say it, with the day beside it. */
export function Ends({ at, children: sentence }: EndsProps) {
  const { language } = usePreferences();
  const [before, after] = sentence('|').split('|');
  return (
    <span>
      {before}
      <When at={at} />
      {after} ({day(language, at)})
    </span>
  );
}
