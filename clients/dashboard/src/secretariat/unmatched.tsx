import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDraft } from '../acts/draft.ts';
import { OutcomeNotice } from '../acts/outcome-notice.tsx';
import { useAct } from '../acts/use-act.ts';
import { Button } from '../parts/button.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { distance, nameIn } from '../words/format.ts';
import { IntroduceResourceDocument } from './acts.generated.ts';
import { type Listed, Queue } from './queue.tsx';
import styles from './secretariat-page.module.css';
import type { UnmatchedAgendaFragment } from './unmatched.generated.ts';

type UnmatchedProps = { readonly list: Listed<UnmatchedAgendaFragment>; onDone(words: string): void };

/** Agendas for which nobody has found a resource, each with the one that fits best. */
export function Unmatched({ list, onDone }: UnmatchedProps) {
  const { t } = useTranslation('secretariat');
  return (
    <Queue name="unmatched" title={t('unmatched')} none={t('unmatchedNone')} service="resources" list={list}>
      {(agenda) => <Pair key={agenda.id} agenda={agenda} onDone={onDone} />}
    </Queue>
  );
}

type PairProps = { readonly agenda: UnmatchedAgendaFragment; onDone(words: string): void };

function Pair({ agenda, onDone }: PairProps) {
  const { t } = useTranslation(['secretariat', 'common']);
  const { language } = usePreferences();
  const { id, title, language: written, raisedAt, district, resourceMatches } = agenda;
  const match = resourceMatches?.nodes[0];
  const draft = useDraft(`introduce:${id}`, {});
  const introduce = useAct(IntroduceResourceDocument, draft);
  const send = async (resourceId: string | null) => {
    const found = resourceId === null ? {} : { resourceId };
    const outcome = await introduce.send({ input: { agendaId: id, ...found, idempotencyKey: draft.key } });
    if (outcome?.kind !== 'done') return;
    onDone(t(resourceId === null ? 'secretariat:noneNoted' : 'secretariat:introduced', { title }));
  };
  return (
    <li className={styles.item}>
      <p className={styles.title} lang={written}>
        <Link to={`/a/${id}`}>{title}</Link>
      </p>
      <p className={styles.facts}>
        {district !== null && <span>{nameIn(language, district.name)}</span>}
        <When at={raisedAt} />
      </p>
      {match === undefined ? (
        <p className={styles.facts}>{t('secretariat:noMatch')}</p>
      ) : (
        <p>
          {t('secretariat:bestMatch')}: <span lang={match.resource.language}>{match.resource.name}</span>{' '}
          <span className={styles.facts}>
            <span>{t(`common:resourceKind.${match.resource.kind}`)}</span>
            {match.distanceMeters !== null && <span>{distance(language, match.distanceMeters)}</span>}
            <span>{t('secretariat:fits', { n: Math.round(match.score * 100) })}</span>
          </span>
        </p>
      )}
      <div className={styles.acts}>
        {match !== undefined && (
          <Button
            aria-label={t('secretariat:introduceOf', { title, resource: match.resource.name })}
            isBusy={introduce.isSending}
            onPress={() => void send(match.resource.id)}
          >
            {t('secretariat:introduce')}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t('secretariat:noneOf', { title })}
          isBusy={introduce.isSending}
          onPress={() => void send(null)}
        >
          {t('secretariat:none')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={introduce.isSending}
        outcome={introduce.outcome}
        done={t('secretariat:introduced', { title })}
        first={t('secretariat:signIn')}
        hash=""
      />
    </li>
  );
}
