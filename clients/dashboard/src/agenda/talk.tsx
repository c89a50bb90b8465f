import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentForm } from '../acts/comment-form.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import styles from './agenda-page.module.css';
import type { AgendaTalkFragment, CommentItemFragment } from './talk.generated.ts';

type TalkProps = {
  readonly agenda: AgendaTalkFragment & { readonly id: string; readonly commentCount: number };
  readonly isClosed: boolean;
};

/**
 * What people say about an agenda, and a place to say something. What others say meanwhile is told and shown when it is
 * asked for, so that nothing moves away under one's hand.
 */
export function Talk({ agenda, isClosed }: TalkProps) {
  const { t } = useTranslation('agenda');
  const { language: reader } = usePreferences();
  const { nodes } = agenda.comments;
  const [length, setLength] = useState(nodes.length);
  const [own, setOwn] = useState<readonly CommentItemFragment[]>([]);
  const shown = nodes.slice(0, length);
  const mine = own.filter(({ id }) => !shown.some((each) => each.id === id));
  const fresh = nodes.slice(length).filter(({ id }) => !own.some((each) => each.id === id)).length;
  const total = exactNumber(reader, agenda.commentCount);
  const isWhole = agenda.commentCount <= nodes.length;
  return (
    <Panel title={t('talk')} aside={isWhole ? total : t('talkFirst', { n: nodes.length, total })}>
      {!isClosed && <CommentForm agendaId={agenda.id} onSent={(comment) => setOwn([...own, comment])} />}
      {nodes.length === 0 && mine.length === 0 && <Empty>{t('talkNone')}</Empty>}
      <ul>
        {[...shown, ...mine].map((comment) => (
          <CommentEntry key={comment.id} comment={comment} />
        ))}
      </ul>
      <div className={styles.fresh} role="status">
        {fresh > 0 && (
          <Button look="quiet" onPress={() => setLength(nodes.length)}>
            {t('talkFresh', { n: exactNumber(reader, fresh) })}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function CommentEntry({ comment }: { readonly comment: CommentItemFragment }) {
  const { t } = useTranslation('agenda');
  const { body, language, author, isFromSecretariat, commentedAt } = comment;
  return (
    <li className={styles.item}>
      <p className={styles.quiet}>
        <span className={styles.strong}>{author?.displayName ?? t('anonymous')}</span>{' '}
        {isFromSecretariat && <span className={styles.badge}>{t('secretariat')}</span>} <When at={commentedAt} />
      </p>
      <p lang={language} className={styles.body}>
        {body}
      </p>
    </li>
  );
}
