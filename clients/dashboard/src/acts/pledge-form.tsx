import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useIsAtPlace } from '../parts/use-place.ts';
import { usePreferences } from '../settings/preferences.ts';
import { exactMoney, exactNumber } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import { ActButton } from './act-button.tsx';
import styles from './acts.module.css';
import { OutcomeNotice } from './outcome-notice.tsx';
import type { CampaignToPledgeFragment } from './pledge.generated.ts';
import { usePledge } from './use-pledge.ts';
import { acts } from './words.ts';

addWords('acts', acts);

/** Pledges money to a campaign that collects: the button, and below it the form. */
export function Pledge({ campaign }: { readonly campaign: CampaignToPledgeFragment }) {
  const { t } = useTranslation('acts');
  const place = `pledge-${campaign.id}`;
  const isAtPlace = useIsAtPlace(place);
  const [isOpen, setIsOpen] = useState(isAtPlace);
  return (
    <div className={styles.act}>
      <ActButton
        place={place}
        label={t('pledgeTo', { title: campaign.title })}
        isExpanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t('pledge')}
      </ActButton>
      {isOpen && <PledgeForm campaign={campaign} place={place} />}
    </div>
  );
}

function PledgeForm({ campaign, place }: { readonly campaign: CampaignToPledgeFragment; readonly place: string }) {
  const { t } = useTranslation('acts');
  const { language } = usePreferences();
  const { values, change, send, field, inReach, problem, isSending, outcome, pledged } = usePledge(campaign);
  const rewards = inReach.map(({ id, title, price, left }) => ({
    value: id,
    name: t('rewardOption', { title, price: exactMoney(language, [price]), n: exactNumber(language, left) }),
  }));
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={t('amount', { currency: campaign.goal.currency })}
        help={t('amountHelp')}
        value={values.amount}
        problem={problem}
        inputMode="decimal"
        field={field}
        onChange={(amount) => change({ amount })}
      />
      {rewards.length > 0 && (
        <Choice
          label={t('reward')}
          value={values.reward}
          options={[{ value: '', name: t('rewardNone') }, ...rewards]}
          onChoose={(reward) => change({ reward })}
        />
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={values.anonymous}
          onChange={({ target }) => change({ anonymous: target.checked })}
        />
        {t('anonymous')}
      </label>
      <div>
        <Button type="submit" isBusy={isSending}>
          {t('pledgeSend')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={isSending}
        outcome={outcome}
        done={pledged !== null && t('pledged', { amount: exactMoney(language, [pledged]) })}
        first={t('pledgeFirst')}
        hash={`#${place}`}
      />
    </form>
  );
}
