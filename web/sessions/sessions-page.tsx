import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Me, SessionView } from '../../src/http/contract.ts';
import { endSession, getSessions } from '../api-sign-in.ts';
import { ReaderFrame } from '../catalogue/reader-frame.tsx';
import { ConfirmDialog } from '../shared/confirm-dialog.tsx';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { ChangePassword } from './change-password.tsx';

/** Where the person is signed in, what can be ended there, and a new password. */
export function SessionsPage({ me }: { readonly me: Me }): JSX.Element {
  const words = texts.signIns.mine;
  const sessions = useLoaded<readonly SessionView[]>('sessions', getSessions);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);

  const end = async (id: string | null): Promise<void> => {
    setBusy(true);
    setFault(null);
    setSaid(null);
    try {
      await endSession(id);
      setSaid(words.ended);
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
    sessions.reload();
  };

  const shown = fault ?? sessions.fault;
  const list = sessions.value ?? [];
  const byPassword = list.find(({ current }) => current)?.way === 'password';
  return (
    <ReaderFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {list.length > 1 && (
          <ConfirmDialog
            label={words.endOthers}
            title={words.endOthersTitle}
            lead={words.endOthersLead}
            confirm={words.endOthers}
            disabled={busy}
            onConfirm={() => void end(null)}
          />
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {shown !== null && <FaultNotice fault={shown} onRetry={sessions.reload} />}
      {said !== null && <Notice kind="good">{said}</Notice>}
      <section class="panel">
        {sessions.value === null ? (
          shown === null && <p class="loading">{texts.frame.loading}</p>
        ) : (
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{words.device}</th>
                <th scope="col">{words.network}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.used}</th>
                <th scope="col" aria-label={words.end} />
              </tr>
            </thead>
            <tbody>
              {list.map((session) => (
                <SessionRow key={session.id} session={session} busy={busy} onEnd={() => void end(session.id)} />
              ))}
            </tbody>
          </table>
        )}
      </section>
      {byPassword && <ChangePassword onChanged={sessions.reload} />}
    </ReaderFrame>
  );
}

function SessionRow(props: { readonly session: SessionView; readonly busy: boolean; readonly onEnd: () => void }): JSX.Element {
  const words = texts.signIns.mine;
  const { current, device, network, since, usedAt, until, way } = props.session;
  const name = device || words.unknownDevice;
  return (
    <tr data-current={current}>
      <td data-label={words.device}>
        <span>
          {name}
          {current && <strong class="session-here">{words.current}</strong>}
          <span class="sub">{words.ways[way]}</span>
        </span>
      </td>
      <td data-label={words.network} class="nowrap">
        {network || <span class="muted">{words.unknownNetwork}</span>}
      </td>
      <td data-label={words.since}>
        <span>
          {formatInstant(since)}
          <span class="sub">{words.until(formatInstant(until))}</span>
        </span>
      </td>
      <td data-label={words.used} class="nowrap">
        {formatInstant(usedAt)}
      </td>
      <td class="actions">
        {!current && (
          <button type="button" class="button-quiet" disabled={props.busy} aria-label={words.endNamed(name)} onClick={props.onEnd}>
            {words.end}
          </button>
        )}
      </td>
    </tr>
  );
}
