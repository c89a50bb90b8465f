import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney } from '../words/format.ts';
import { readAmount } from './amount.ts';
import { useDraft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import {
  type CampaignToPledgeFragment,
  PledgeToCampaignDocument,
  type PledgeToCampaignMutation,
} from './pledge.generated.ts';
import { useAct } from './use-act.ts';

type Result = PledgeToCampaignMutation['result'];

/** A pledge while it is written and sent: what is wrong with its amount, and what came of it. */
export function usePledge({ id, goal, rewards }: CampaignToPledgeFragment) {
  const { t } = useTranslation('acts');
  const { language } = usePreferences();
  const draft = useDraft(`pledge:${id}`, { amount: '', anonymous: true, reward: '' });
  const act = useAct(PledgeToCampaignDocument, draft);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { amount, anonymous, reward } = draft.values;
  const inReach = rewards.filter(({ left }) => left > 0);
  const change = (values: Partial<typeof draft.values>) => {
    draft.change(values);
    setWrong(null);
    act.clear();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const read = readAmount(amount, goal.currency);
    if ('problem' in read) {
      setWrong(t(`amountProblem.${read.problem}`));
      return field.current?.focus();
    }
    const money = { minorUnits: read.minorUnits, currency: goal.currency };
    const rewardId = inReach.some((one) => one.id === reward) ? reward : null;
    const input = { campaignId: id, amount: money, anonymous, rewardId, idempotencyKey: draft.key };
    const outcome = await act.send({ input });
    if (outcome !== null && rangeIn(outcome) !== null) field.current?.focus();
  };
  const range = rangeIn(act.outcome);
  const rangeWords = range && {
    least: exactMoney(language, [range.minimum]),
    most: exactMoney(language, [range.maximum]),
  };
  return {
    values: draft.values,
    change,
    send,
    field,
    inReach,
    problem: wrong ?? (rangeWords && t('amountRange', rangeWords)),
    isSending: act.isSending,
    outcome: range === null ? act.outcome : null,
    /** What was pledged, once it is. */
    pledged: amountIn(act.outcome),
  };
}

/** How little and how much can be pledged, where the graph says that it was neither. */
const rangeIn = (outcome: Outcome<Result> | null) =>
  outcome?.kind === 'refused' && outcome.result.__typename === 'PledgeAmountOutOfRange' ? outcome.result : null;

const amountIn = (outcome: Outcome<Result> | null) =>
  outcome?.kind === 'done' && outcome.result.__typename === 'PledgeSuccess' ? outcome.result.pledge.amount : null;
