import { useTranslation } from 'react-i18next';
import { addWords } from '../words/i18n.ts';
import { ActButton } from './act-button.tsx';
import styles from './acts.module.css';
import { useDraft } from './draft.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { SupportAgendaDocument, type SupportOfAgendaFragment, WithdrawSupportDocument } from './support.generated.ts';
import { useAct } from './use-act.ts';
import { useStanding } from './use-standing.ts';
import { acts } from './words.ts';

addWords('acts', acts);

/** Stands behind an agenda, or takes that back, while it is not closed. */
export function Support({ agenda }: { readonly agenda: Pick<SupportOfAgendaFragment, 'id' | 'state'> }) {
  const { t } = useTranslation('acts');
  const { id, state } = agenda;
  const { supports, refresh } = useStanding(id);
  const giving = useDraft(`support:${id}`, {});
  const taking = useDraft(`withdraw-support:${id}`, {});
  const support = useAct(SupportAgendaDocument, giving);
  const withdraw = useAct(WithdrawSupportDocument, taking);
  if (state === 'CLOSED') return null;
  const give = async () => {
    withdraw.clear();
    const outcome = await support.send({ input: { agendaId: id, idempotencyKey: giving.key } });
    if (outcome?.kind === 'refused') refresh();
    // Whatever became of an earlier tap, what is taken back from here on is this support.
    if (outcome?.kind === 'done') taking.begin();
  };
  const take = async () => {
    support.clear();
    const outcome = await withdraw.send({ input: { agendaId: id, idempotencyKey: taking.key } });
    if (outcome?.kind === 'refused') refresh();
    if (outcome?.kind === 'done') giving.begin();
  };
  // Until it is known which of the two it would be, it is neither.
  const press = () => {
    if (supports !== null) void (supports ? take() : give());
  };
  const isSending = support.isSending || withdraw.isSending;
  const last =
    support.outcome === null
      ? { outcome: withdraw.outcome, done: t('withdrawnNow') }
      : { outcome: support.outcome, done: t('supportedNow') };
  return (
    <div className={styles.act}>
      <ActButton
        place="support"
        look={supports === true ? 'quiet' : 'main'}
        isBusy={isSending || supports === null}
        onPress={press}
      >
        {supports === true ? `✓ ${t('supported')} · ${t('withdrawSupport')}` : t('support')}
      </ActButton>
      <OutcomeNotice {...last} isSending={isSending} first={t('supportFirst')} hash="#support" />
    </div>
  );
}
