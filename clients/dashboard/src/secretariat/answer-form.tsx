import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import styles from '../acts/acts.module.css';
import { CommentOnAgendaDocument } from '../acts/comment.generated.ts';
import { useDraft } from '../acts/draft.ts';
import { languageOf } from '../acts/language-of.ts';
import { OutcomeNotice } from '../acts/outcome-notice.tsx';
import { useAct } from '../acts/use-act.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSession } from '../session/session.ts';
import { holdsRole } from '../session/token.ts';
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
export function AnswerForm({ agenda, onDone }: AnswerFormProps) {
  const { t } = useTranslation('secretariat');
  const mustDecide = useMustDecide();
  const { values, change, send, problem, text, choice, isSending, outcome } = useAnswer(agenda, mustDecide, onDone);
  const options = useTriages(mustDecide);
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      {agenda.triage === null && (
        <Choice
          label={t('triage')}
          help={mustDecide ? t('triageNeeded') : undefined}
          value={values.triage}
          options={options}
          problem={problem === 'triageEmpty' ? t(problem) : null}
          field={choice}
          onChoose={(triage) => change({ triage })}
        />
      )}
      <TextField
        label={t('answerText')}
        help={t('answerHelp')}
        value={values.text}
        problem={problem === 'answerEmpty' ? t(problem) : null}
        rows={3}
        field={text}
        onChange={(value) => change({ text: value })}
      />
      <div className={styles.row}>
        <Button type="submit" isBusy={isSending}>
          {t('send')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={isSending}
        outcome={outcome}
        done={t('answered', { title: agenda.title })}
        first={t('signIn')}
        hash=""
      />
    </form>
  );
}

/** What somebody is about to answer, what is missing of it, and how it goes where it belongs. */
function useAnswer(
  { id, title, triage }: AnswerFormProps['agenda'],
  mustDecide: boolean,
  onDone: AnswerFormProps['onDone'],
) {
  const { t } = useTranslation('secretariat');
  const { language: reader } = usePreferences();
  const draft = useDraft(`answer:${id}`, { text: '', triage: '' });
  const comment = useAct(CommentOnAgendaDocument, draft);
  const decide = useAct(TriageAgendaDocument, draft);
  const [problem, setProblem] = useState<'answerEmpty' | 'triageEmpty' | null>(null);
  const text = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const { values, key: idempotencyKey } = draft;
  const change = (changes: Partial<typeof values>) => {
    draft.change(changes);
    setProblem(null);
    comment.clear();
    decide.clear();
  };
  const refuse = (missing: typeof problem, field: HTMLElement | null) => {
    setProblem(missing);
    field?.focus();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body = values.text.trim();
    if (mustDecide && triage === null && !isTriage(values.triage)) return refuse('triageEmpty', choice.current);
    if (body === '') return refuse('answerEmpty', text.current);
    const key = { agendaId: id, idempotencyKey };
    const outcome = isTriage(values.triage)
      ? await decide.send({ input: { ...key, triage: values.triage, reason: body } })
      : await comment.send({ input: { ...key, body, language: languageOf(body, reader) } });
    if (outcome?.kind === 'done') onDone(t('answered', { title }));
  };
  const isSending = comment.isSending || decide.isSending;
  return { values, change, send, problem, text, choice, isSending, outcome: comment.outcome ?? decide.outcome };
}

/** Whether it is no answer without who can solve it: only a comment of the secretariat is one by itself. */
function useMustDecide(): boolean {
  const { municipality = '' } = useParams();
  const session = useSession();
  return session.state !== 'signed-in' || !holdsRole(session.roles, municipality, 'secretariat');
}

/** Who can solve an agenda; that it is decided later only where that may be. */
function useTriages(mustDecide: boolean) {
  const { t } = useTranslation(['secretariat', 'common']);
  const decided = triages.map((value) => ({ value, name: t(`common:triage.${value}`) }));
  return [{ value: '', name: t(mustDecide ? 'secretariat:triageChoose' : 'secretariat:triageLater') }, ...decided];
}
