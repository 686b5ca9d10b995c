import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LockView } from '../../src/http/contract.ts';
import { getLocks, liftLock } from '../api-sign-in.ts';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** Whose attempts to sign in have to wait, and a way to let them go on. */
export function LocksPanel(): JSX.Element {
  const words = texts.signIns.locks;
  const locks = useLoaded<readonly LockView[]>('locks', getLocks);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const lift = async (id: string): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await liftLock(id);
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
    locks.reload();
  };

  const shown = fault ?? locks.fault;
  const list = locks.value ?? [];
  return (
    <section class="panel locks-panel" aria-labelledby="locks-title">
      <h2 id="locks-title">{words.title}</h2>
      <p class="muted">{words.lead}</p>
      {shown !== null && <FaultNotice fault={shown} onRetry={locks.reload} />}
      {locks.value !== null && list.length === 0 && <p class="empty">{words.empty}</p>}
      {list.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.where}</th>
              <th scope="col" class="count">
                {words.attempts}
              </th>
              <th scope="col">{words.until}</th>
              <th scope="col" aria-label={words.lift} />
            </tr>
          </thead>
          <tbody>
            {list.map((lock) => (
              <tr key={lock.id} data-scope={lock.scope}>
                <td data-label={words.who}>{whoOf(lock)}</td>
                <td data-label={words.where}>{lock.network ?? words.everywhere}</td>
                <td data-label={words.attempts} class="count">
                  {lock.attempts}
                </td>
                <td data-label={words.until} class="nowrap">
                  {formatInstant(lock.until)}
                </td>
                <td class="actions">
                  <button type="button" class="button-quiet" disabled={busy} aria-label={words.liftNamed(whoOf(lock))} onClick={() => void lift(lock.id)}>
                    {words.lift}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function whoOf({ scope, person }: LockView): string {
  const words = texts.signIns.locks;
  if (scope === 'network') return words.wholeNetwork;
  return person === null ? words.nobody : `${person.name} (${person.login})`;
}
