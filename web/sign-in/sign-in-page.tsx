import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ApiFault, signIn } from '../api.ts';
import { firstPage } from '../shared/first-page.ts';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { NewPassword } from './new-password.tsx';
import { safeNext } from './safe-next.ts';

/** Login and password, and a password of one's own where that was given out; goes on to the page that was asked for. */
export function SignInPage(): JSX.Element {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  /** The password just signed in with, where it was given out and must be changed. */
  const [given, setGiven] = useState<string | null>(null);
  const login = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const credentials = { login: login.current?.value.trim() ?? '', password: password.current?.value ?? '' };
    if (credentials.login === '' || credentials.password === '') {
      setFault(texts.signIn.empty);
      return;
    }
    setBusy(true);
    setFault(null);
    try {
      const me = await signIn(credentials);
      if (me.mustChangePassword) {
        setGiven(credentials.password);
        return;
      }
      location.assign(safeNext(location.search, firstPage(me)));
    } catch (cause) {
      const refused = cause instanceof ApiFault && cause.status === 401;
      setFault(refused ? texts.signIn.wrong : problemText(cause));
      setBusy(false);
      password.current?.focus();
      password.current?.select();
    }
  };

  const choose = (name: string, word: string): void => {
    if (login.current === null || password.current === null) return;
    login.current.value = name;
    password.current.value = word;
    password.current.form?.querySelector('button')?.focus();
  };

  if (given !== null) return <NewPassword current={given} />;
  return (
    <main class="sign-in">
      <form class="panel" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="sign-in-title">
        <p class="sign-in-brand">{texts.product}</p>
        <h1 id="sign-in-title">{texts.signIn.title}</h1>
        {fault !== null && <Notice kind="danger">{fault}</Notice>}
        <label>
          {texts.signIn.login}
          <input name="login" autocomplete="username" autocapitalize="none" spellcheck={false} autofocus ref={login} />
        </label>
        <label>
          {texts.signIn.password}
          <input name="password" type="password" autocomplete="current-password" ref={password} />
        </label>
        <button type="submit" class="button-main" disabled={busy}>
          {texts.signIn.submit}
        </button>
      </form>
      <DemoAccounts onChoose={choose} />
      <a href="/verify">{texts.verify.title}</a>
      <LanguageSwitch />
    </main>
  );
}
