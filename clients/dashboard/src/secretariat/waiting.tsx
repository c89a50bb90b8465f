import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraft } from '../acts/draft.ts';
import { OutcomeNotice } from '../acts/outcome-notice.tsx';
import { useAct } from '../acts/use-act.ts';
import { Button } from '../parts/button.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber, nameIn } from '../words/format.ts';
import { ConsultAgendaDocument } from './acts.generated.ts';
import { AnswerForm } from './answer-form.tsx';
import { type Listed, Queue, type QueueName } from './queue.tsx';
import styles from './secretariat-page.module.css';
import type { WaitingAgendaFragment } from './waiting.generated.ts';

type WaitingProps = {
  readonly name: QueueName;
  readonly title: string;
  readonly none: string;
  readonly list: Listed<WaitingAgendaFragment>;
  readonly total: number | undefined;
  /** From how many days on one is late; null where that is not what it waits for. */
  readonly days: number | null;
  onDone(words: string): void;
};

/** Agendas that wait for somebody of the secretariat, each to be answered or taken on. */
export function Waiting({ name, title, none, list, total, days, onDone }: WaitingProps) {
  return (
    <Queue name={name} title={title} none={none} service="agenda" list={list} total={total}>
      {(agenda) => <WaitingItem key={agenda.id} agenda={agenda} days={days} onDone={onDone} />}
    </Queue>
  );
}

const dayMs = 86_400_000;

type WaitingItemProps = Pick<WaitingProps, 'days' | 'onDone'> & { readonly agenda: WaitingAgendaFragment };

function WaitingItem({ agenda, days, onDone }: WaitingItemProps) {
  const { t } = useTranslation(['secretariat', 'common']);
  const { language } = usePreferences();
  const { id, title, language: written, kind, category, district, supportCount, raisedAt, consultant } = agenda;
  const isLate = days !== null && Date.now() - new Date(raisedAt).getTime() > days * dayMs;
  return (
    <li className={styles.item}>
      <p className={styles.title} lang={written}>
        <Link to={`/a/${id}`}>{title}</Link>
      </p>
      <p className={styles.facts}>
        {isLate && <span className={styles.late}>{t('secretariat:late')}</span>}
        <When at={raisedAt} />
        <span>{t(`common:agendaKind.${kind}`)}</span>
        <span>{nameIn(language, category.name)}</span>
        {district !== null && <span>{nameIn(language, district.name)}</span>}
        <span>{t('common:supports', { n: exactNumber(language, supportCount) })}</span>
        {consultant !== null && (
          <span>
            {consultant.displayName === null
              ? t('secretariat:takenBy')
              : t('secretariat:taken', { name: consultant.displayName })}
          </span>
        )}
      </p>
      <Acts agenda={agenda} onDone={onDone} />
    </li>
  );
}

function Acts({ agenda, onDone }: Pick<WaitingItemProps, 'agenda' | 'onDone'>) {
  const { t } = useTranslation('secretariat');
  const { id, title, answeredAt, consultant } = agenda;
  const [isAnswering, setIsAnswering] = useState(false);
  const taking = useDraft(`consult:${id}`, {});
  const take = useAct(ConsultAgendaDocument, taking);
  const takeOn = async () => {
    const outcome = await take.send({ input: { agendaId: id, consults: true, idempotencyKey: taking.key } });
    if (outcome?.kind === 'done') onDone(t('tookOn', { title }));
  };
  return (
    <>
      <div className={styles.acts}>
        {answeredAt === null && (
          <Button
            aria-label={t('answerOf', { title })}
            aria-expanded={isAnswering}
            onPress={() => setIsAnswering(!isAnswering)}
          >
            {t('answer')}
          </Button>
        )}
        {consultant === null && (
          <Button
            look="edged"
            aria-label={t('takeOf', { title })}
            isBusy={take.isSending}
            onPress={() => void takeOn()}
          >
            {t('take')}
          </Button>
        )}
      </div>
      {isAnswering && <AnswerForm agenda={agenda} onDone={onDone} />}
      <OutcomeNotice
        isSending={take.isSending}
        outcome={take.outcome}
        done={t('tookOn', { title })}
        first={t('signIn')}
        hash=""
      />
    </>
  );
}
