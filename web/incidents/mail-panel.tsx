import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MailView, WaitingMailView } from '../../src/http/contract.ts';
import { dropMail, getMail, retryMail } from '../api.ts';
import { formatShort } from '../shared/format.ts';
import { noteFault, useLive } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** Letters to applicants that have not gone out: why, and when they are tried again. */
export function MailPanel({ now }: { readonly now: Date }): JSX.Element {
  const words = texts.citizens.mail;
  const mail = useLoaded<MailView>('mail', getMail);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useLive(mail.reload);
  const decide = async (work: () => Promise<MailView>): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      mail.accept(await work());
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
      mail.reload();
    }
    setBusy(false);
  };
  const shown = fault ?? mail.fault;
  const waiting = mail.value?.waiting ?? [];
  return (
    <section class="panel mail" aria-labelledby="mail-title">
      <h2 id="mail-title">{words.title}</h2>
      <p class="muted">{words.lead}</p>
      {shown !== null && <FaultNotice fault={shown} onRetry={mail.reload} />}
      {mail.value?.sends === false && <Notice kind="info">{words.kept}</Notice>}
      {mail.value !== null && waiting.length === 0 && <p class="empty">{words.empty}</p>}
      {waiting.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.case}</th>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.fault}</th>
              <th scope="col">{words.attempts}</th>
              <th scope="col">{words.next}</th>
              <th scope="col" aria-label={words.decide} />
            </tr>
          </thead>
          <tbody>
            {waiting.map((letter) => (
              <MailLine
                key={letter.id}
                letter={letter}
                now={now}
                busy={busy}
                onRetry={() => void decide(() => retryMail(letter.id))}
                onDrop={() => void decide(() => dropMail(letter.id))}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What the codes of the mail mean; those that have no words of their own stand beneath alone. */
function faultText(fault: string | null): string {
  const { noFault, faults } = texts.citizens.mail;
  if (fault === null) return noFault;
  if (fault === 'document-lost') return faults.lost;
  if (fault.startsWith('refused')) return faults.refused;
  if (fault.startsWith('EAUTH')) return faults.password;
  return /^E(SOCKET|CONNECTION|DNS|TIMEDOUT|TLS)/.test(fault) ? faults.unreachable : '';
}

function MailLine(props: {
  readonly letter: WaitingMailView;
  readonly now: Date;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}): JSX.Element {
  const words = texts.citizens.mail;
  const { letter, now, busy } = props;
  const { number } = letter.case;
  return (
    <tr data-case={number} data-state={letter.nextAttemptAt === null ? 'incident' : undefined}>
      <td data-label={words.case}>
        <a class="row-link" href={`/cases/${letter.case.id}`}>
          {number}
        </a>
      </td>
      <td data-label={words.about}>{words.kinds[letter.about]}</td>
      <td data-label={words.to}>{letter.to}</td>
      <td data-label={words.fault}>
        <span>
          {faultText(letter.fault)}
          <span class="sub">{letter.fault}</span>
        </span>
      </td>
      <td data-label={words.attempts}>{letter.attempts}</td>
      <td data-label={words.next}>{letter.nextAttemptAt === null ? words.never : formatShort(letter.nextAttemptAt, now)}</td>
      <td class="actions">
        <div class="buttons">
          <button type="button" class="button-quiet" disabled={busy} aria-label={words.retryNamed(number)} onClick={props.onRetry}>
            {words.retry}
          </button>
          <button type="button" class="button-quiet" disabled={busy} aria-label={words.dropNamed(number)} onClick={props.onDrop}>
            {words.drop}
          </button>
        </div>
      </td>
    </tr>
  );
}
