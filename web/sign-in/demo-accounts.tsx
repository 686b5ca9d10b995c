import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DemoAccountsView, DemoAccountView } from '../../src/http/contract.ts';
import { getDemoAccounts } from '../api.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';

function dutiesOf({ positions, roles }: DemoAccountView): string {
  return [...roles.map((role) => texts.roles[role] ?? role), positionNames(positions, ', ')].filter((duty) => duty !== '').join(', ');
}

/** The accounts a demonstration may be tried with, region by region; nothing where there are none. */
export function DemoAccounts(props: { readonly onChoose: (login: string, password: string) => void }): JSX.Element | null {
  const { demo } = texts;
  const [view, setView] = useState<DemoAccountsView | null>(null);
  useEffect(() => {
    // Signing in works without the list: where it cannot be had, nothing is shown.
    getDemoAccounts().then(setView, () => setView(null));
  }, []);
  if (view === null || view.accounts.length === 0) return null;
  const groups = [...Map.groupBy(view.accounts, ({ region }) => region ?? '')];
  return (
    <section class="panel demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{demo.title}</h2>
      <p class="muted">{demo.lead(view.password)}</p>
      {groups.map(([region, accounts]) => (
        <details key={region} name="demo-region" data-region={region}>
          <summary>
            {region === '' ? demo.installation : region} <span class="muted">· {demo.people(accounts.length)}</span>
          </summary>
          <ul>
            {accounts.map((account) => (
              <li key={account.login}>
                <button type="button" onClick={() => props.onChoose(account.login, view.password)}>
                  <span>
                    <span class="login">{account.login}</span> — {account.name}
                  </span>
                  <span class="sub">{[dutiesOf(account), account.office].filter((part) => part !== null && part !== '').join(' · ')}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
