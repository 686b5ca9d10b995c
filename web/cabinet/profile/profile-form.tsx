import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CabinetProfile } from '../../../src/http/contract.ts';
import { ApiFault, cabinet } from '../../api.ts';
import { noteFault } from '../../shared/live.ts';
import { Notice } from '../../shared/notice.tsx';
import { problemText } from '../../shared/problem-text.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Word } from '../../shared/word.ts';

const written = ['ru', 'kk'] as const;

/** The address, the wish for letters and their language. The server judges the address. */
export function ProfileForm(props: { readonly profile: CabinetProfile; readonly onSaved: (profile: CabinetProfile) => void }): JSX.Element {
  const words = texts.citizens.profile;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(props.profile);
  const [wrong, setWrong] = useState<string | null>(null);
  const [word, setWord] = useState<Word | null>(null);
  const [busy, setBusy] = useState(false);
  const email = draft.email ?? '';
  const change = (part: Partial<CabinetProfile>): void => {
    setDraft({ ...draft, ...part });
    setWrong(null);
    setWord(null);
  };
  const refuse = (reason: string): void => {
    setWrong(reason);
    input.current?.focus();
  };
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (draft.notices && email.trim() === '') {
      refuse(words.emailNeeded);
      return;
    }
    setBusy(true);
    try {
      const { notices, language } = draft;
      const saved = await cabinet.saveProfile({ email: draft.email, notices, language });
      setDraft(saved);
      props.onSaved(saved);
      setWord({ kind: 'good', text: words.saved });
    } catch (cause) {
      noteFault(cause);
      const ofAddress = cause instanceof ApiFault && cause.errors.some(({ field }) => field === 'email');
      if (ofAddress) refuse(words.emailWrong);
      else setWord({ kind: 'danger', text: problemText(cause) });
    }
    setBusy(false);
  };
  return (
    <form class="panel profile-form" onSubmit={(event) => void save(event)} noValidate>
      {!draft.sends && <Notice kind="info">{words.kept}</Notice>}
      <label class="stacked" for={`${id}-email`}>
        {words.email}
      </label>
      <input
        id={`${id}-email`}
        ref={input}
        type="email"
        autocomplete="email"
        maxLength={254}
        value={email}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => change({ email: value })}
      />
      <p id={`${id}-hint`} class={wrong === null ? 'sub' : 'field-fault'} role={wrong === null ? undefined : 'alert'}>
        {wrong ?? words.emailHint}
      </p>
      <label class="tick">
        <input type="checkbox" checked={draft.notices} onChange={({ currentTarget: { checked } }) => change({ notices: checked })} />
        <span>
          {words.notices}
          <span class="sub">{words.noticesHint}</span>
        </span>
      </label>
      <fieldset class="choices">
        <legend>{words.language}</legend>
        {written.map((language) => (
          <label key={language}>
            <input type="radio" name={`${id}-language`} checked={draft.language === language} onChange={() => change({ language })} />
            {words.languages[language]}
          </label>
        ))}
      </fieldset>
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      <button type="submit" class="button-main" disabled={busy}>
        {words.save}
      </button>
    </form>
  );
}
