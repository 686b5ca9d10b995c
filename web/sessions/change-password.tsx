import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ApiFault, changePassword } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { passwordFault } from '../shared/password-fault.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Word } from '../shared/word.ts';

/** A new password in the place of the present one; all other sessions end by it. */
export function ChangePassword({ onChanged }: { readonly onChanged: () => void }): JSX.Element {
  const words = texts.signIns.password;
  const [word, setWord] = useState<Word | null>(null);
  const [busy, setBusy] = useState(false);
  const current = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  const repeat = useRef<HTMLInputElement>(null);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const [present = '', chosen = '', again = ''] = [current, next, repeat].map(({ current: input }) => input?.value ?? '');
    if (chosen !== again) {
      setWord({ kind: 'danger', text: texts.newPassword.differ });
      return;
    }
    setBusy(true);
    setWord(null);
    try {
      await changePassword({ current: present, next: chosen });
      setWord({ kind: 'good', text: words.done });
      for (const { current: input } of [current, next, repeat]) if (input !== null) input.value = '';
      onChanged();
    } catch (cause) {
      const wrong = cause instanceof ApiFault && cause.code === 'sign-in-refused';
      if (!wrong) noteFault(cause);
      setWord({ kind: 'danger', text: wrong ? words.wrong : passwordFault(cause) });
    }
    setBusy(false);
  };
  const field = (label: string, input: typeof current, autocomplete: string): JSX.Element => (
    <label class="stacked">
      {label}
      <input type="password" required autocomplete={autocomplete} ref={input} />
    </label>
  );
  return (
    <form class="panel session-password" onSubmit={(event) => void submit(event)} aria-labelledby="password-title">
      <h2 id="password-title">{words.title}</h2>
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      {field(words.current, current, 'current-password')}
      {field(texts.newPassword.next, next, 'new-password')}
      <p class="sub">{texts.newPassword.rule}</p>
      {field(texts.newPassword.repeat, repeat, 'new-password')}
      <button type="submit" class="button-main" disabled={busy}>
        {words.submit}
      </button>
    </form>
  );
}
