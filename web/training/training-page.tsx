import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FailureKindView, Me, OperationSwitchView, SwitchFailureRequest } from '../../src/http/contract.ts';
import { switchFailure } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { PageFrame } from '../shared/page-frame.tsx';
import { texts } from '../shared/texts/texts.ts';
import { training } from '../shared/training.ts';

const kinds: readonly FailureKindView[] = ['unavailable', 'silent', 'broken-answer', 'lost-answer'];
const counts = [1, 2, 3, 5, 10];

/** A switch on each operation that makes it fail. */
export function TrainingPage({ me }: { readonly me: Me }): JSX.Element {
  const [fault, setFault] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const change = async (wanted: SwitchFailureRequest): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      training.value = await switchFailure(wanted);
    } catch (cause) {
      noteFault(cause);
      setFault(cause);
    }
    setBusy(false);
  };
  const view = training.value;
  const words = texts.training;
  const failing = view?.operations.some(({ failure }) => failure !== null) ?? false;
  return (
    <PageFrame me={me}>
      <div class="page-title">
        <h1>{words.title}</h1>
        {failing && (
          <button type="button" class="button-main" disabled={busy} onClick={() => void change({ failure: null })}>
            {words.allOff}
          </button>
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {fault !== null && <FaultNotice fault={fault} />}
      {view === null && <p class="loading">{texts.frame.loading}</p>}
      {view?.available === false && <p class="panel empty">{words.unavailable}</p>}
      {view?.available === true && (
        <div class="panel">
          <table class="list training">
            <thead>
              <tr>
                <th scope="col">{words.operation}</th>
                <th scope="col">{words.failure}</th>
                <th scope="col">{words.times}</th>
              </tr>
            </thead>
            <tbody>
              {view.operations.map((one) => (
                <Row key={one.operation} one={one} busy={busy} onChange={(wanted) => void change(wanted)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PageFrame>
  );
}

function Row(props: {
  readonly one: OperationSwitchView;
  readonly busy: boolean;
  readonly onChange: (wanted: SwitchFailureRequest) => void;
}): JSX.Element {
  const words = texts.training;
  const { operation, failure, times } = props.one;
  const name = texts.operations[operation] ?? operation;
  const offered = times === null || counts.includes(times) ? counts : [...counts, times].toSorted((a, b) => a - b);
  return (
    <tr data-operation={operation} data-state={failure === null ? 'open' : 'incident'}>
      <td data-label={words.operation}>
        {name}
        <span class="sub">
          <code>{operation}</code>
        </span>
      </td>
      <td data-label={words.failure}>
        <select
          aria-label={words.failureOf(name)}
          disabled={props.busy}
          value={failure ?? ''}
          onChange={(event) => props.onChange({ operation, failure: kinds.find((kind) => kind === event.currentTarget.value) ?? null, times })}
        >
          <option value="">{words.off}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind] ?? kind}
            </option>
          ))}
        </select>
      </td>
      <td data-label={words.times}>
        {failure === null ? (
          <span class="muted">—</span>
        ) : (
          <select
            aria-label={words.timesNamed(name)}
            disabled={props.busy}
            value={times === null ? '' : String(times)}
            onChange={(event) => props.onChange({ operation, failure, times: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
          >
            <option value="">{words.always}</option>
            {offered.map((count) => (
              <option key={count} value={String(count)}>
                {words.timesOf(count)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
