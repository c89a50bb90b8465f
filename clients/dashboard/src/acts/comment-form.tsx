import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useFocusAtPlace } from '../parts/use-place.ts';
import { useSession } from '../session/session.ts';
import { SignInNeeded } from '../session/sign-in-needed.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { exactNumber } from '../words/format.ts';
import { addWords } from '../words/i18n.ts';
import styles from './acts.module.css';
import { CommentOnAgendaDocument, type CommentOnAgendaMutation } from './comment.generated.ts';
import { useDraft } from './draft.ts';
import { languageOf } from './language-of.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { useAct } from './use-act.ts';
import { acts } from './words.ts';

addWords('acts', acts);

/** What a comment holds, as the graph has it. */
const mostSigns = 2_000;

type Sent = Extract<CommentOnAgendaMutation['result'], { readonly __typename: 'CommentOnAgendaSuccess' }>['comment'];
type CommentFormProps = { readonly agendaId: string; onSent(comment: Sent): void };

/** Says something about an agenda. Who is not signed in is told that they can be; what they wrote waits for them. */
export function CommentForm({ agendaId, onSent }: CommentFormProps) {
  const { t } = useTranslation('acts');
  const { language: reader } = usePreferences();
  const session = useSession();
  const draft = useDraft(`comment:${agendaId}`, { body: '' });
  const act = useAct(CommentOnAgendaDocument, draft);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusAtPlace('comment', field);
  const isKnown = session.state === 'signed-in';
  const { body } = draft.values;
  if (!isKnown && body === '') return <SignInNeeded hash="#comment">{t('commentFirst')}</SignInNeeded>;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const text = body.trim();
    const wrong = text === '' ? t('commentEmpty') : tooLong(text.length);
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    const input = { agendaId, body: text, language: languageOf(text, reader), idempotencyKey: draft.key };
    const outcome = await act.send({ input });
    if (outcome?.kind === 'done' && outcome.result.__typename === 'CommentOnAgendaSuccess')
      onSent(outcome.result.comment);
  };
  const tooLong = (n: number) => (n > mostSigns ? t('commentLong', { n: exactNumber(reader, n) }) : null);
  const change = (value: string) => {
    draft.change({ body: value });
    setProblem(null);
    act.clear();
  };
  const left = mostSigns - body.trim().length;
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={t('comment')}
        help={t('commentHelp')}
        value={body}
        problem={problem}
        rows={3}
        field={field}
        onChange={change}
      />
      <div className={styles.row}>
        {isKnown && (
          <Button type="submit" isBusy={act.isSending}>
            {t('commentSend')}
          </Button>
        )}
        {left >= 0 && left < mostSigns / 4 && (
          <span className={styles.quiet}>{t('commentLeft', { count: left, n: exactNumber(reader, left) })}</span>
        )}
      </div>
      {!isKnown && <SignInNeeded hash="#comment">{t('commentFirst')}</SignInNeeded>}
      <OutcomeNotice
        isSending={act.isSending}
        outcome={act.outcome}
        done={t('commentSent')}
        first={t('commentFirst')}
        hash="#comment"
      />
    </form>
  );
}
