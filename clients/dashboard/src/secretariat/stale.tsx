import { useTranslation } from 'react-i18next';
import { useDraft } from '../acts/draft.ts';
import { OutcomeNotice } from '../acts/outcome-notice.tsx';
import { useAct } from '../acts/use-act.ts';
import { Button } from '../parts/button.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { day, nameIn } from '../words/format.ts';
import { VerifyResourceDocument } from './acts.generated.ts';
import { type Listed, Queue } from './queue.tsx';
import styles from './secretariat-page.module.css';
import type { StaleResourceFragment } from './stale.generated.ts';

type StaleResourcesProps = {
  readonly list: Listed<StaleResourceFragment>;
  readonly total: number | undefined;
  onDone(words: string): void;
};

/** Resources that nobody has verified for long (N12), with whom to ask. */
export function StaleResources({ list, total, onDone }: StaleResourcesProps) {
  const { t } = useTranslation('secretariat');
  return (
    <Queue name="stale" title={t('stale')} none={t('staleNone')} service="resources" list={list} total={total}>
      {(resource) => <Stale key={resource.id} resource={resource} onDone={onDone} />}
    </Queue>
  );
}

type StaleProps = { readonly resource: StaleResourceFragment; onDone(words: string): void };

function Stale({ resource, onDone }: StaleProps) {
  const { t } = useTranslation(['secretariat', 'common']);
  const { language } = usePreferences();
  const { id, name, language: written, kind, staleReason, lastVerifiedAt, holderName, contact, district } = resource;
  const draft = useDraft(`verify:${id}`, {});
  const verify = useAct(VerifyResourceDocument, draft);
  const send = async () => {
    const outcome = await verify.send({ input: { resourceId: id, idempotencyKey: draft.key } });
    if (outcome?.kind === 'done') onDone(t('secretariat:verified', { name }));
  };
  return (
    <li className={styles.item}>
      <p lang={written}>{name}</p>
      <p className={styles.facts}>
        <span>{t(`common:resourceKind.${kind}`)}</span>
        {district !== null && <span>{nameIn(language, district.name)}</span>}
        {staleReason !== null && <span>{t(`secretariat:staleReason.${staleReason}`)}</span>}
        <span>
          {t('secretariat:verifiedLast')} {day(language, lastVerifiedAt)}
        </span>
        {holderName !== null && <span>{holderName}</span>}
        {contact?.department != null && <span>{contact.department}</span>}
        {contact?.phone != null && <span>{contact.phone}</span>}
      </p>
      <div className={styles.acts}>
        <Button
          look="edged"
          aria-label={t('secretariat:verifyOf', { name })}
          isBusy={verify.isSending}
          onPress={() => void send()}
        >
          {t('secretariat:verify')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={verify.isSending}
        outcome={verify.outcome}
        done={t('secretariat:verified', { name })}
        first={t('secretariat:signIn')}
        hash=""
      />
    </li>
  );
}
