import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { addWords } from '../words/i18n.ts';
import styles from './acts.module.css';
import { useDraft } from './draft.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { TakePledgeBackDocument } from './pledge.generated.ts';
import { useAct } from './use-act.ts';
import { acts } from './words.ts';

addWords('acts', acts);

type TakePledgeBackProps = {
  readonly pledgeId: string;
  /** Of its campaign. */
  readonly title: string;
  /** Whether there is something to take back, and the campaign collects. */
  readonly isPossible: boolean;
};

/** Takes a pledge back before the deadline, once it was said twice. The focus goes where one goes on from. */
export function TakePledgeBack({ pledgeId, title, isPossible }: TakePledgeBackProps) {
  const { t } = useTranslation('acts');
  const [isAsked, ask] = useState<boolean | null>(null);
  const taking = useDraft(`take-pledge-back:${pledgeId}`, {});
  const back = useAct(TakePledgeBackDocument, taking);
  const told = useRef<HTMLDivElement>(null);
  const take = async () => {
    const outcome = await back.send({ input: { pledgeId, idempotencyKey: taking.key } });
    if (outcome?.kind === 'done') told.current?.focus();
  };
  return (
    <div className={styles.act}>
      {isPossible && isAsked === true && (
        <div className={styles.row}>
          <Button
            autoFocus
            aria-label={t('takePledgeBackFrom', { title })}
            isBusy={back.isSending}
            onPress={() => void take()}
          >
            {t('takePledgeBack')}
          </Button>
          <Button look="quiet" onPress={() => ask(false)}>
            {t('keepPledge')}
          </Button>
        </div>
      )}
      {isPossible && isAsked !== true && (
        <Button
          look="quiet"
          autoFocus={isAsked === false}
          aria-label={t('takePledgeBackOf', { title })}
          onPress={() => ask(true)}
        >
          {t('takeBack')}
        </Button>
      )}
      <div ref={told} tabIndex={-1}>
        <OutcomeNotice
          isSending={back.isSending}
          outcome={back.outcome}
          done={t('takenBack')}
          first={t('pledgeFirst')}
          hash="#pledges"
        />
      </div>
    </div>
  );
}
