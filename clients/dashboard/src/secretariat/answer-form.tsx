import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../acts/acts.module.css';
import { CommentOnAgendaDocument } from '../acts/comment.generated.ts';
import { useDraft } from '../acts/draft.ts';
import { languageOf } from '../acts/language-of.ts';
import { OutcomeNotice } from '../acts/outcome-notice.tsx';
import { useAct } from '../acts/use-act.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { usePreferences } from '../settings/preferences.ts';
import { TriageAgendaDocument } from './acts.generated.ts';
import type { WaitingAgendaFragment } from './waiting.generated.ts';

const triages = ['CITIZEN', 'GOVERNMENT', 'COLLABORATION'] as const;
type Triage = (typeof triages)[number];
const isTriage = (value: string): value is Triage => triages.some((triage) => triage === value);

type AnswerFormProps = {
  readonly agenda: Pick<WaitingAgendaFragment, 'id' | 'title' | 'triage'>;
  onDone(words: string): void;
};

/** Answers an agenda: with who can solve it, which then is the reason for that, or else as a comment. */
export function AnswerForm({ agenda: { id, title, triage }, onDone }: AnswerFormProps) {
  const { t } = useTranslation('secretariat');
  const { language: reader } = usePreferences();
  const options = useTriages();
  const draft = useDraft(`answer:${id}`, { text: '', triage: '' });
  const comment = useAct(CommentOnAgendaDocument, draft);
  const decide = useAct(TriageAgendaDocument, draft);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { text, triage: chosen } = draft.values;
  const change = (values: Partial<typeof draft.values>) => {
    draft.change(values);
    setProblem(null);
    comment.clear();
    decide.clear();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = text.trim();
    if (body === '') {
      setProblem(t('answerEmpty'));
      return field.current?.focus();
    }
    const key = { agendaId: id, idempotencyKey: draft.key };
    const outcome = isTriage(chosen)
      ? await decide.send({ input: { ...key, triage: chosen, reason: body } })
      : await comment.send({ input: { ...key, body, language: languageOf(body, reader) } });
    if (outcome?.kind === 'done') onDone(t('answered', { title }));
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {triage === null && (
        <Choice label={t('triage')} value={chosen} options={options} onChoose={(value) => change({ triage: value })} />
      )}
      <TextField
        label={t('answerText')}
        help={t('answerHelp')}
        value={text}
        problem={problem}
        rows={3}
        field={field}
        onChange={(value) => change({ text: value })}
      />
      <div className={styles.row}>
        <Button type="submit" isBusy={comment.isSending || decide.isSending}>
          {t('send')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={comment.isSending || decide.isSending}
        outcome={comment.outcome ?? decide.outcome}
        done={t('answered', { title })}
        first={t('signIn')}
        hash=""
      />
    </form>
  );
}

/** Who can solve an agenda, or that it is decided later. */
function useTriages() {
  const { t } = useTranslation(['secretariat', 'common']);
  const decided = triages.map((value) => ({ value, name: t(`common:triage.${value}`) }));
  return [{ value: '', name: t('secretariat:triageLater') }, ...decided];
}
