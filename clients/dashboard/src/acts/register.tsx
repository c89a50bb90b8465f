import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useSession } from '../session/session.ts';
import { addWords } from '../words/i18n.ts';
import styles from './acts.module.css';
import { useDraft } from './draft.ts';
import { OutcomeNotice } from './outcome-notice.tsx';
import { RegisterDocument } from './register.generated.ts';
import { useAct } from './use-act.ts';
import { acts } from './words.ts';

addWords('acts', acts);

const mostSigns = 200;

type RegisterProps = { readonly municipality: string; onRegistered(): void };

/** Registers who is signed in under the name that everybody is to see. */
export function Register({ municipality, onRegistered }: RegisterProps) {
  const { t } = useTranslation('acts');
  const session = useSession();
  const draft = useDraft('register', { name: session.state === 'signed-out' ? '' : (session.name ?? '') });
  const act = useAct(RegisterDocument, draft);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { name } = draft.values;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const displayName = name.trim();
    const wrong = displayName === '' ? t('registerEmpty') : displayName.length > mostSigns ? t('registerLong') : null;
    setProblem(wrong);
    if (wrong !== null) return field.current?.focus();
    const outcome = await act.send({ input: { municipalityCode: municipality, displayName } });
    if (outcome?.kind === 'done') onRegistered();
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void send(event)}>
      <p>{t('registerWhy')}</p>
      <TextField
        label={t('registerName')}
        value={name}
        problem={problem}
        autoComplete="name"
        field={field}
        onChange={(value) => {
          draft.change({ name: value });
          setProblem(null);
          act.clear();
        }}
      />
      <div>
        <Button type="submit" isBusy={act.isSending}>
          {t('register')}
        </Button>
      </div>
      <OutcomeNotice
        isSending={act.isSending}
        outcome={act.outcome}
        done={t('registered')}
        first={t('offerFirst')}
        hash=""
      />
    </form>
  );
}
