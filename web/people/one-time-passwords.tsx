import type { JSX } from 'preact';
import { texts } from '../shared/texts/texts.ts';

export interface OneTimePassword {
  readonly login: string;
  readonly name: string;
  readonly oneTimePassword: string;
}

/** Passwords the server tells once: they stay on the page until somebody says they have noted them. */
export function OneTimePasswords(props: { readonly passwords: readonly OneTimePassword[]; readonly onUnderstood: () => void }): JSX.Element {
  const words = texts.people;
  return (
    <section class="panel one-time" role="status" aria-label={words.passwords}>
      <h2>{words.passwords}</h2>
      <p>{words.passwordsLead}</p>
      <dl class="facts">
        {props.passwords.map(({ login, name, oneTimePassword }) => (
          <div key={login}>
            <dt>{login}</dt>
            <dd>
              <code class="password">{oneTimePassword}</code> <span class="muted">{name}</span>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button-main" onClick={props.onUnderstood}>
        {words.understood}
      </button>
    </section>
  );
}
