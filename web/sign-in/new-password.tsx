import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { changePassword } from '../api.ts';
import { firstPage } from '../shared/first-page.ts';
import { Notice } from '../shared/notice.tsx';
import { passwordFault } from '../shared/password-fault.ts';
import { texts } from '../shared/texts/texts.ts';
import { safeNext } from './safe-next.ts';

/** Asks for a password of one's own in the place of the one given out; goes on to the page that was asked for. */
export function NewPassword({ current }: { readonly current: string }): JSX.Element {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const next = useRef<HTMLInputElement>(null);
  const repeat = useRef<HTMLInputElement>(null);
  const words = texts.newPassword;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const chosen = next.current?.value ?? '';
    if (chosen !== repeat.current?.value) {
      setFault(words.differ);
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      const me = await changePassword({ current, next: chosen });
      location.assign(safeNext(location.search, firstPage(me)));
    } catch (cause) {
      setFault(passwordFault(cause));
      setBusy(false);
      next.current?.focus();
    }
  };

  return (
    <main class="sign-in">
      <form class="panel" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="new-password-title">
        <p class="sign-in-brand">{texts.product}</p>
        <h1 id="new-password-title">{words.title}</h1>
        <p>{words.why}</p>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label>
          {words.next}
          <input type="password" name="next" autocomplete="new-password" aria-describedby="new-password-rule" autofocus ref={next} />
        </label>
        <p id="new-password-rule" class="muted">
          {words.rule}
        </p>
        <label>
          {words.repeat}
          <input type="password" name="repeat" autocomplete="new-password" ref={repeat} />
        </label>
        <button type="submit" class="button-main" disabled={busy}>
          {words.submit}
        </button>
      </form>
    </main>
  );
}
