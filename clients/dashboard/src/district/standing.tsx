import { useTranslation } from 'react-i18next';
import { choices, stageValue } from '../agendas/asked.ts';
import type { Ways } from '../city/ways.ts';
import { Missing } from '../parts/answer.tsx';
import { type Bar, Bars } from '../parts/bars.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import type { DistrictStandingFragment } from './standing.generated.ts';

type StandingProps = { readonly place: DistrictStandingFragment; readonly ways: Ways };
type Summary = NonNullable<DistrictStandingFragment['agendaSummary']>;
type InStage = NonNullable<DistrictStandingFragment['agendasByStage']>[number];

const counts = {
  maturity: { PERSONAL: 'personal', COMMUNITY: 'community', SOCIAL: 'social' },
  state: { OPEN: 'open', EXPERIMENTING: 'experimenting', RECORDED: 'recorded', CLOSED: 'closed' },
} as const;

/** How many agendas are how mature and how far, and in which stages their processes stand, each the way to these. */
export function Standing({ place: { agendaSummary, agendasByStage }, ways }: StandingProps) {
  const { t } = useTranslation('district');
  return (
    <Panel title={t('standing')}>
      {agendaSummary !== null && <BySummary summary={agendaSummary} ways={ways} />}
      {agendasByStage !== null && <ByStage stages={agendasByStage} ways={ways} />}
      {(agendaSummary === null || agendasByStage === null) && <Missing service="agenda" />}
    </Panel>
  );
}

function BySummary({ summary, ways }: { readonly summary: Summary; readonly ways: Ways }) {
  const { t } = useTranslation(['district', 'common']);
  const bar = useBar(ways);
  return (
    <>
      <Bars
        label={t('district:byMaturity')}
        heads={[t('district:maturity'), t('district:agendas')]}
        bars={choices.maturity.map((maturity) =>
          bar(t(`common:maturity.${maturity}`), summary[counts.maturity[maturity]], { maturity }),
        )}
      />
      <Bars
        label={t('district:byState')}
        heads={[t('district:state'), t('district:agendas')]}
        bars={choices.state.map((state) =>
          bar(t(`common:agendaState.${state}`), summary[counts.state[state]], { state }),
        )}
      />
    </>
  );
}

/** The stages of each template for themselves: those of two are no steps of one way. */
function ByStage({ stages, ways }: { readonly stages: readonly InStage[]; readonly ways: Ways }) {
  const { t } = useTranslation('district');
  const { language } = usePreferences();
  const bar = useBar(ways);
  if (stages.length === 0) return <Empty>{t('stagesNone')}</Empty>;
  // Of several versions the newest gives its name.
  const byVersion = stages.map(({ template }) => template).toSorted((one, other) => one.version - other.version);
  const names = new Map(byVersion.map(({ key, name }) => [key, nameIn(language, name)]));
  const keys = [...new Set(stages.map(({ template }) => template.key))];
  return keys.map((key) => {
    const template = names.get(key);
    const ofTemplate = stages.filter((one) => one.template.key === key);
    return (
      <Panel key={key} level={3} title={t('byStage', { template })}>
        <Bars
          label={t('byStageScroll', { template })}
          heads={[t('stage'), t('agendas')]}
          bars={ofTemplate.map(({ stage, agendas }) =>
            bar(nameIn(language, stage.name), agendas, { stage: stageValue(key, stage.key) }),
          )}
        />
      </Panel>
    );
  });
}

/** A bar that leads to the agendas that it counts. */
function useBar(ways: Ways): (name: string, value: number, asked: Readonly<Record<string, string>>) => Bar {
  const { language } = usePreferences();
  return (name, value, asked) => {
    const to = ways('agendas', asked);
    return { key: to, name, value, words: exactNumber(language, value), more: [], to };
  };
}
