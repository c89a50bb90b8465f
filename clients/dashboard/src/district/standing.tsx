import { useTranslation } from 'react-i18next';
import { choices } from '../agendas/asked.ts';
import type { Ways } from '../city/ways.ts';
import { Missing } from '../parts/answer.tsx';
import { type Bar, Bars } from '../parts/bars.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import type { DistrictStandingFragment } from './standing.generated.ts';

type StandingProps = { readonly place: DistrictStandingFragment; readonly ways: Ways };
type Summary = NonNullable<DistrictStandingFragment['agendaSummary']>;

const counts = {
  maturity: { PERSONAL: 'personal', COMMUNITY: 'community', SOCIAL: 'social' },
  state: { OPEN: 'open', EXPERIMENTING: 'experimenting', RECORDED: 'recorded', CLOSED: 'closed' },
} as const;

/** How many agendas are how mature and how far, each the way to these. */
export function Standing({ place: { agendaSummary }, ways }: StandingProps) {
  const { t } = useTranslation(['district', 'common']);
  const { language } = usePreferences();
  const bar = (key: string, name: string, value: number, asked: Record<string, string>): Bar => ({
    ...{ key, name, value, words: exactNumber(language, value), more: [], to: ways('agendas', asked) },
  });
  const maturities = (summary: Summary): Bar[] =>
    choices.maturity.map((maturity) =>
      bar(maturity, t(`common:maturity.${maturity}`), summary[counts.maturity[maturity]], { maturity }),
    );
  const states = (summary: Summary): Bar[] =>
    choices.state.map((state) => bar(state, t(`common:agendaState.${state}`), summary[counts.state[state]], { state }));
  return (
    <Panel title={t('district:standing')}>
      {agendaSummary === null ? (
        <Missing service="agenda" />
      ) : (
        <>
          <Bars
            label={t('district:byMaturity')}
            heads={[t('district:maturity'), t('district:agendas')]}
            bars={maturities(agendaSummary)}
          />
          <Bars
            label={t('district:byState')}
            heads={[t('district:state'), t('district:agendas')]}
            bars={states(agendaSummary)}
          />
        </>
      )}
    </Panel>
  );
}
