import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentForm } from '../acts/comment-form.tsx';
import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { PartList } from '../parts/part-list.tsx';
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
  const { nodes, pageInfo } = agenda.comments;
  const { shown, own, fresh, showFresh, addOwn } = useShown(nodes);
  const label = t('talk');
  return (
    <Panel title={label} place="comments" aside={exactNumber(reader, agenda.commentCount)}>
      {!isClosed && <CommentForm agendaId={agenda.id} onSent={addOwn} />}
      <PartList
        name="comments"
        label={label}
        list={{ nodes: shown, pageInfo }}
        total={agenda.commentCount}
        none={own.length === 0 ? t('talkNone') : undefined}
      >
        {(comment) => <CommentEntry key={comment.id} comment={comment} />}
      </PartList>
      {own.length > 0 && (
        <ul>
          {own.map((comment) => (
            <CommentEntry key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <div className={styles.fresh} role="status">
        {fresh > 0 && (
          <Button look="edged" onPress={showFresh}>
            {t('talkFresh', { count: fresh, n: exactNumber(reader, fresh) })}
          </Button>
        )}
      </div>
    </Panel>
  );
}

/** Of a page of comments those that were there when it was opened or were asked for since, and what one said oneself. */
function useShown(nodes: readonly CommentItemFragment[]) {
  const first = nodes[0]?.id;
  const [page, setPage] = useState({ first, length: nodes.length });
  const [own, setOwn] = useState<readonly CommentItemFragment[]>([]);
  if (page.first !== first) {
    // What comes to where there was nothing is new; with another beginning it is another page.
    setPage({ first, length: page.first === undefined ? page.length : nodes.length });
    if (page.first !== undefined) setOwn([]);
  }
  const shown = page.length >= nodes.length ? nodes : nodes.slice(0, page.length);
  return {
    shown,
    own: own.filter(({ id }) => !shown.some((each) => each.id === id)),
    fresh: nodes.slice(page.length).filter(({ id }) => !own.some((each) => each.id === id)).length,
    showFresh: () => setPage({ first, length: nodes.length }),
    addOwn: (comment: CommentItemFragment) => setOwn([...own, comment]),
  };
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
