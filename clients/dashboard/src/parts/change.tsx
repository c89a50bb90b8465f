import { useTranslation } from 'react-i18next';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';

type ChangeProps = {
  /** How much a count has changed within the last thirty days. */
  readonly by: number;
  /** What is counted, where it is not what the figure says: pledges below a sum of money. */
  readonly what?: string;
};

/** How a count has changed: an arrow, the number and the word, for whoever sees one of them. */
export function Change({ by, what }: ChangeProps) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const direction = by > 0 ? 'up' : by < 0 ? 'down' : 'same';
  const n = exactNumber(language, Math.abs(by));
  return (
    <p>
      {direction !== 'same' && <span aria-hidden="true">{direction === 'up' ? '▲ ' : '▼ '}</span>}
      {what !== undefined && `${what} `}
      {t(`change.${direction}`, { n })}
    </p>
  );
}
