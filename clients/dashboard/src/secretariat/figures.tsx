import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Missing } from '../parts/answer.tsx';
import { Figure, Figures } from '../parts/figure.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { duration, exactNumber, percentOf } from '../words/format.ts';
import type { AnswerFiguresFragment } from './figures.generated.ts';

type AnswerFiguresProps = {
  readonly place: AnswerFiguresFragment;
  /** Within how many days an agenda shall be answered. */
  readonly days: number | null;
};

/** How soon agendas are answered here: as it is measured, whatever it shows (N7, N30). */
export function AnswerFigures({ place, days }: AnswerFiguresProps) {
  const { t } = useTranslation('secretariat');
  const { language } = usePreferences();
  const { answerFigures: figures } = place;
  // What was turned stays where it is.
  const { search } = useLocation();
  if (figures === null) {
    return (
      <Panel title={t('figures')}>
        <Missing service="agenda" />
      </Panel>
    );
  }
  const number = (value: number) => exactNumber(language, value);
  const time = (seconds: number | null) => (seconds === null ? t('notYet') : duration(language, seconds));
  const { answered, answeredShare: share, inTimeShare: inTime } = figures;
  return (
    <Figures label={t('figures')}>
      <Figure name={t('waiting')} value={t('waitingUnit', { n: number(figures.waiting) })} to={`${search}#toAnswer`}>
        <Link to={`${search}#alone`}>
          {t('withoutConsultant')} {number(figures.withoutConsultant)}
        </Link>
      </Figure>
      <Figure name={t('median')} value={time(answered.medianSeconds)}>
        {answered.count > 0 && t('medianWhat', { count: answered.count, n: number(answered.count) })}
      </Figure>
      <Figure name={t('p90')} value={time(answered.p90Seconds)}>
        {answered.count > 0 && t('p90What', { count: answered.count, n: number(answered.count) })}
      </Figure>
      <Figure name={t('share')} value={share === null ? '–' : `${percentOf(share.numerator, share.denominator)}%`}>
        {share !== null && <p>{t('shareWhat', { part: number(share.numerator), whole: number(share.denominator) })}</p>}
        {inTime !== null && days !== null && (
          <p>
            {t('inTimeWhat', {
              count: days,
              days: number(days),
              part: number(inTime.numerator),
              percent: percentOf(inTime.numerator, inTime.denominator),
            })}
          </p>
        )}
      </Figure>
    </Figures>
  );
}
