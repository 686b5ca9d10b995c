import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProviderView } from '../../src/http/contract.ts';
import { ApiFault, getSession, signIn } from '../api.ts';
import { getProvider, providerHref } from '../api-sign-in.ts';
import { firstPage } from '../shared/first-page.ts';
import { LanguageSwitch } from '../shared/language-switch.tsx';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { NewPassword } from './new-password.tsx';
import { safeNext } from './safe-next.ts';
import { Wait } from './wait.tsx';

/** How the identity provider has sent the browser back; null where it has not. */
function cameBack(): string | null {
  return new URLSearchParams(location.search).get('provider');
}

/**
 * Login and password, or the identity provider where there is one, and a password of one's own where that was given out;
 * goes on to the page that was asked for.
 */
export function SignInPage(): JSX.Element {
  const { signIns } = texts;
  const [fault, setFault] = useState<string | null>(signIns.outcomes[cameBack() ?? ''] ?? null);
  const [busy, setBusy] = useState(cameBack() === 'done');
  const [provider, setProvider] = useState<ProviderView | null>(null);
  /** When the next attempt is looked at, in milliseconds; null where nothing is waited for. */
  const [waitUntil, setWaitUntil] = useState<number | null>(null);
  /** The password just signed in with, where it was given out and must be changed. */
  const [given, setGiven] = useState<string | null>(null);
  const login = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Signing in by password works without it: where it cannot be had, nothing is shown.
    getProvider().then(setProvider, () => setProvider(null));
    if (cameBack() !== 'done') return;
    getSession().then(
      (me) => location.replace(safeNext(location.search, firstPage(me))),
      () => {
        setFault(signIns.outcomes['refused'] ?? '');
        setBusy(false);
      },
    );
  }, [signIns]);

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
      const seconds = cause instanceof ApiFault && cause.code === 'sign-in-limited' ? cause.details['retryAfter'] : null;
      if (typeof seconds === 'number') setWaitUntil(Date.now() + seconds * 1000);
      else setFault(refused ? texts.signIn.wrong : problemText(cause));
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
        {waitUntil !== null && <Wait until={waitUntil} onOver={() => setWaitUntil(null)} />}
        {busy && cameBack() === 'done' && <p class="muted">{signIns.finishing}</p>}
        {provider !== null && (
          <>
            <a class="button-main sign-in-provider" href={providerHref(new URLSearchParams(location.search).get('next'))}>
              {provider.label === null ? signIns.byProvider : signIns.byProviderNamed(provider.label)}
            </a>
            <p class="sign-in-or">
              <span>{signIns.or}</span>
            </p>
          </>
        )}
        <label>
          {texts.signIn.login}
          <input name="login" autocomplete="username" autocapitalize="none" spellcheck={false} autofocus ref={login} />
        </label>
        <label>
          {texts.signIn.password}
          <input name="password" type="password" autocomplete="current-password" ref={password} />
        </label>
        <button type="submit" class={provider === null ? 'button-main' : 'button-quiet'} disabled={busy || waitUntil !== null}>
          {texts.signIn.submit}
        </button>
      </form>
      <DemoAccounts onChoose={choose} />
      <a href="/verify">{texts.verify.title}</a>
      <LanguageSwitch />
    </main>
  );
}
