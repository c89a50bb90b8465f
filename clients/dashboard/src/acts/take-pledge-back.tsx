import { useState } from 'react';
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
  /** Whether there is something to take back. */
  readonly isActive: boolean;
};

/** Takes a pledge back before the deadline, once it was said twice. */
export function TakePledgeBack({ pledgeId, title, isActive }: TakePledgeBackProps) {
  const { t } = useTranslation('acts');
  const [isAsked, ask] = useState(false);
  const taking = useDraft(`take-pledge-back:${pledgeId}`, {});
  const back = useAct(TakePledgeBackDocument, taking);
  const take = () => void back.send({ input: { pledgeId, idempotencyKey: taking.key } });
  return (
    <div className={styles.act} id={`pledge-${pledgeId}`}>
      {isActive && isAsked && (
        <div className={styles.row}>
          <Button isBusy={back.isSending} onPress={take}>
            {t('takePledgeBack')}
          </Button>
          <Button look="quiet" onPress={() => ask(false)}>
            {t('keepPledge')}
          </Button>
        </div>
      )}
      {isActive && !isAsked && (
        <Button look="quiet" aria-label={t('takePledgeBackFrom', { title })} onPress={() => ask(true)}>
          {t('takeBack')}
        </Button>
      )}
      <OutcomeNotice
        isSending={back.isSending}
        outcome={back.outcome}
        done={t('takenBack')}
        first={t('pledgeFirst')}
        hash={`#pledge-${pledgeId}`}
      />
    </div>
  );
}
