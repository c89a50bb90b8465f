import { useTranslation } from 'react-i18next';
import { Bars } from '../parts/bars.tsx';
import { Empty } from '../parts/empty.tsx';
import { Figure, Figures } from '../parts/figure.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber, lasting, nameIn } from '../words/format.ts';
import type { ProgrammeNumbersFragment } from './figures.generated.ts';

type Numbers = ProgrammeNumbersFragment['figures'];
type NumbersProps = { readonly figures: Numbers };

/** What came of a programme, in one line of figures. */
export function Headlines({ figures }: NumbersProps) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const { challenges, solutions, adopted, countries, projects, solutionsPerChallenge, conversion, firstResponse } =
    figures;
  const n = (value: number) => exactNumber(language, value);
  const ratio = n(Math.round((solutionsPerChallenge?.perMille ?? 0) / 100) / 10);
  const { medianSeconds, p90Seconds, count } = firstResponse;
  const hasAnswers = medianSeconds !== null && p90Seconds !== null;
  return (
    <Figures label={t('figures')}>
      <Figure name={t('challenges')} value={n(challenges)}>
        {t('challengesWhat')}
      </Figure>
      <Figure name={t('solutions')} value={n(solutions)}>
        {solutions === 0 ? t('solutionsNone') : t('solutionsWhat', { adopted: n(adopted), ratio })}
      </Figure>
      {solutions > 0 && (
        <Figure name={t('countries')} value={n(countries)}>
          {t('countriesWhat')}
        </Figure>
      )}
      <Figure name={t('projects')} value={n(projects)}>
        {projects === 0
          ? t('projectsNone')
          : t('projectsWhat', { percent: n(Math.round((conversion?.perMille ?? 0) / 10)) })}
      </Figure>
      <Figure name={t('response')} value={hasAnswers ? lasting(language, medianSeconds) : '–'}>
        {hasAnswers ? t('responseWhat', { p90: lasting(language, p90Seconds), n: n(count) }) : t('responseNone')}
      </Figure>
    </Figures>
  );
}

/** How many processes came to each stage, in the order in which the programme first came to it, and how many are there. */
export function Funnel({ figures }: NumbersProps) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const n = (value: number) => exactNumber(language, value);
  return (
    <Panel title={t('funnel')}>
      {figures.stages.length === 0 ? (
        <Empty>{t('stagesNone')}</Empty>
      ) : (
        <Bars
          label={t('funnelTable')}
          heads={[t('stage'), t('reached'), t('standing')]}
          bars={figures.stages.map(({ templateKey, stage, name, reached, standing }) => ({
            ...{ key: `${templateKey} ${stage}`, name: nameIn(language, name), value: reached, words: n(reached) },
            more: [n(standing)],
          }))}
        />
      )}
    </Panel>
  );
}

/** How long processes stayed in each stage that some have left. */
export function Times({ figures }: NumbersProps) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  const bars = figures.stages.flatMap(({ templateKey, stage, name, stayed }) => {
    const { medianSeconds, p90Seconds, count } = stayed;
    if (medianSeconds === null || p90Seconds === null) return [];
    const row = { key: `${templateKey} ${stage}`, name: nameIn(language, name), value: medianSeconds };
    const more = [lasting(language, p90Seconds), exactNumber(language, count)];
    return [{ ...row, words: lasting(language, medianSeconds), more }];
  });
  return (
    <Panel title={t('times')}>
      {bars.length === 0 ? (
        <Empty>{t('timesNone')}</Empty>
      ) : (
        <Bars label={t('timesTable')} heads={[t('stage'), t('median'), t('p90'), t('left')]} bars={bars} />
      )}
    </Panel>
  );
}

/** What was promised and paid. Different currencies cannot be drawn beside each other, so each is measured by its own. */
export function Grants({ figures }: NumbersProps) {
  const { t } = useTranslation('programme');
  const { language } = usePreferences();
  return (
    <Panel title={t('grants')}>
      {figures.grants.length === 0 && <Empty>{t('grantsNone')}</Empty>}
      {figures.grants.map(({ promised, paid, count }) => (
        <Bars
          key={promised.currency}
          label={`${t('grantsTable')}: ${promised.currency}`}
          heads={[promised.currency, t('grants'), t('count')]}
          bars={[
            {
              ...{ key: 'promised', name: t('promised'), value: promised.minorUnits },
              ...{ words: exactMoney(language, [promised]), more: [exactNumber(language, count)] },
            },
            {
              ...{ key: 'paid', name: t('paid'), value: paid.minorUnits },
              ...{ words: exactMoney(language, [paid]), more: [''] },
            },
          ]}
        />
      ))}
    </Panel>
  );
}
