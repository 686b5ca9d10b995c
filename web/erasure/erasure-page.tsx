import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ErasureView, Me } from '../../src/http/contract.ts';
import { eraseDue, getErasure } from '../api.ts';
import { ConfirmDialog } from '../shared/confirm-dialog.tsx';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice, Notice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';

/** How long personal data is kept, and the cases whose time is over: what would be erased, before it is. */
export function ErasurePage({ me }: { readonly me: Me }): JSX.Element {
  const { erasure } = texts;
  const [asked, setAsked] = useState<number | null>(null);
  const found = useLoaded<ErasureView>(`erasure/${asked}`, () => getErasure(asked));
  const [done, setDone] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const erase = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    setDone(null);
    try {
      setDone((await eraseDue()).erased);
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    found.reload();
    setBusy(false);
  };

  const { value } = found;
  const shown = fault ?? found.fault;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{erasure.title}</h1>
      </div>
      {shown !== null && <FaultNotice fault={shown} onRetry={found.reload} />}
      {done !== null && <Notice kind="good">{erasure.done(done)}</Notice>}
      {value === null && found.fault === null && <p class="loading">{texts.frame.loading}</p>}
      {value !== null && (
        <>
          <p class="lead">{value.years === null ? erasure.noRule : erasure.rule(value.years)}</p>
          <p class="lead">{erasure.byRequest}</p>
          <Term years={asked ?? value.years} onAsk={setAsked} />
          {(asked ?? value.years) !== null && (
            <Due view={value} mayErase={value.years !== null && (asked === null || asked === value.years)} busy={busy} onErase={() => void erase()} />
          )}
        </>
      )}
    </PageFrame>
  );
}

/** Asks what a term would erase, before anybody sets it. */
function Term({ years, onAsk }: { readonly years: number | null; readonly onAsk: (years: number) => void }): JSX.Element {
  const { erasure } = texts;
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="erasure-term"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(Number(field.current?.value));
      }}
    >
      <label>
        {erasure.term} <input ref={field} type="number" name="years" min={1} max={100} required defaultValue={years === null ? '' : String(years)} />
      </label>
      <button type="submit" class="button-quiet">
        {erasure.show}
      </button>
    </form>
  );
}

function Due(props: { readonly view: ErasureView; readonly mayErase: boolean; readonly busy: boolean; readonly onErase: () => void }): JSX.Element {
  const { view, mayErase, busy, onErase } = props;
  const { erasure } = texts;
  const { due, total } = view;
  return (
    <section class="panel erasure-due" aria-labelledby="due-title">
      <h2 id="due-title">{erasure.due}</h2>
      {total === 0 ? (
        <p class="empty">{erasure.none}</p>
      ) : (
        <>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{erasure.case}</th>
                <th scope="col">{erasure.service}</th>
                <th scope="col">{erasure.ended}</th>
              </tr>
            </thead>
            <tbody>
              {due.map(({ id, number, service, language, endedAt }) => (
                <tr key={id}>
                  <td data-label={erasure.case} class="nowrap">
                    <a href={`/cases/${id}`}>{number}</a>
                  </td>
                  <td data-label={erasure.service} lang={language}>
                    {service}
                  </td>
                  <td data-label={erasure.ended} class="nowrap">
                    {formatInstant(endedAt)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {total > due.length && <p class="muted">{erasure.more(total)}</p>}
          {mayErase && (
            <div class="buttons">
              <ConfirmDialog label={erasure.now} title={erasure.confirmTitle(total)} lead={erasure.confirmLead} confirm={erasure.confirm} disabled={busy} onConfirm={onErase} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
