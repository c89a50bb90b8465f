import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { addWords } from '../words/i18n.ts';
import { ActButton } from './act-button.tsx';
import styles from './acts.module.css';
import { useDraft } from './draft.ts';
import { OfferHandsDocument, TakeHandsBackDocument } from './offer.generated.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { Register } from './register.tsx';
import { useAct } from './use-act.ts';
import { useStanding } from './use-standing.ts';
import { acts } from './words.ts';

addWords('acts', acts);

type OfferHandsProps = {
  readonly agendaId: string;
  readonly needId: string;
  /** The skill that is needed. */
  readonly skill: string;
  readonly isOpen: boolean;
  /** Where one registers who has not. */
  readonly municipality: string | null;
};

/** Offers oneself for a need, and takes that back. Who has not registered yet does that on the way. */
export function OfferHands({ agendaId, needId, skill, isOpen, municipality }: OfferHandsProps) {
  const { t } = useTranslation('acts');
  const standing = useStanding(agendaId);
  const giving = useDraft(`offer:${needId}`, {});
  const offer = useAct(OfferHandsDocument, giving);
  const [isRegistering, setIsRegistering] = useState(false);
  const match = standing.matchWith(needId);
  const place = `offer-${needId}`;
  const give = async () => {
    if (standing.isRegistered === false) return setIsRegistering(true);
    const outcome = await offer.send({ input: { needId, idempotencyKey: giving.key } });
    if (outcome?.kind === 'refused' && outcome.result.__typename === 'MemberNotRegistered') {
      setIsRegistering(true);
      offer.clear();
    } else if (outcome !== null) standing.refresh();
  };
  if (match !== undefined && match.state !== 'CANCELLED') {
    return <Matched {...{ agendaId, needId }} matchId={match.id} state={match.state} onTaken={() => giving.begin()} />;
  }
  if (!isOpen) return null;
  return (
    <div className={styles.act}>
      <ActButton place={place} label={t('offerTo', { skill })} isBusy={offer.isSending} onPress={() => void give()}>
        {t('offer')}
      </ActButton>
      {isRegistering && municipality !== null && (
        <Register
          municipality={municipality}
          onRegistered={() => {
            setIsRegistering(false);
            standing.refresh();
          }}
        />
      )}
      <OutcomeNotice
        isSending={offer.isSending}
        outcome={offer.outcome}
        done={t('offered')}
        first={t('offerFirst')}
        hash={`#${place}`}
      />
    </div>
  );
}

type MatchedProps = {
  readonly agendaId: string;
  readonly needId: string;
  readonly matchId: string;
  readonly state: 'PROPOSED' | 'ACCEPTED' | 'COMPLETED' | 'DECLINED' | 'CANCELLED';
  /** It is taken back: another offer would be a new one. */
  onTaken(): void;
};

function Matched({ agendaId, needId, matchId, state, onTaken }: MatchedProps) {
  const { t } = useTranslation('acts');
  const { refresh } = useStanding(agendaId);
  const taking = useDraft(`take-back:${matchId}`, {});
  const back = useAct(TakeHandsBackDocument, taking);
  const take = async () => {
    const outcome = await back.send({ input: { matchId, idempotencyKey: taking.key } });
    if (outcome?.kind === 'done') onTaken();
    if (outcome !== null) refresh();
  };
  return (
    <div className={styles.act} id={`offer-${needId}`}>
      <p className={styles.quiet} role="status">
        {t(`matchState.${state}`)}
      </p>
      {(state === 'PROPOSED' || state === 'ACCEPTED') && (
        <Button look="quiet" isBusy={back.isSending} onPress={() => void take()}>
          {t('takeBack')}
        </Button>
      )}
      <OutcomeNotice
        isSending={back.isSending}
        outcome={back.outcome}
        done={t('takenBack')}
        first={t('offerFirst')}
        hash={`#offer-${needId}`}
      />
    </div>
  );
}
