import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EndedCaseView, RecordingView } from '../../../src/http/contract.ts';
import { getEndedCases, recordCase } from '../../api-amending.ts';
import { formatInstant } from '../../shared/format.ts';
import { noteFault } from '../../shared/live.ts';
import { Notice } from '../../shared/notice.tsx';
import { problemText } from '../../shared/problem-text.ts';
import { texts } from '../../shared/texts/texts.ts';
import { freeName } from './free-name.ts';
import { saveScenario } from './save-scenario.ts';

/** Cases of the channel that have ended, each to be made a scenario of. */
export function RecordCases(props: {
  readonly definitionKey: string;
  readonly language: string;
  readonly names: readonly string[];
  readonly nameOf: (element: string) => string;
  readonly onScenario: (scenario: Readonly<Record<string, unknown>>) => void;
}): JSX.Element {
  const { recording: words, walk } = texts;
  const [cases, setCases] = useState<readonly EndedCaseView[] | null>(null);
  const [made, setMade] = useState<RecordingView | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const ask = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFault(null);
    setSaved(null);
    try {
      await work();
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
    }
    setBusy(false);
  };
  const named = (scenario: RecordingView['scenario']): RecordingView['scenario'] => ({ ...scenario, name: freeName(String(scenario['name']), props.names) });

  return (
    <section class="record-cases">
      <h3>{words.title}</h3>
      <p class="muted">{words.lead}</p>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {saved !== null && <Notice kind="good">{walk.saved(saved)}</Notice>}
      {cases === null && (
        <button type="button" class="button-quiet" disabled={busy} onClick={() => void ask(async () => setCases(await getEndedCases(props.definitionKey)))}>
          {words.show}
        </button>
      )}
      {cases?.length === 0 && <p>{words.none}</p>}
      {cases !== null && cases.length > 0 && (
        <table class="scenario-list">
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.outcome}</th>
              <th scope="col">
                <span class="visually-hidden">{words.record}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.map(({ id, number, version, outcomeName, endedAt }) => (
              <tr key={id}>
                <td>
                  {number}
                  <br />
                  <span class="muted">
                    {formatInstant(endedAt)} · {words.version(version)}
                  </span>
                </td>
                <td lang={props.language}>{outcomeName}</td>
                <td>
                  <button type="button" class="button-quiet" disabled={busy} onClick={() => void ask(async () => setMade(await recordCase(id)))}>
                    {words.record}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {busy && <p role="status">{words.recording}</p>}
      {made !== null && (
        <div class="recorded">
          <RecordingFindings recording={made} nameOf={props.nameOf} />
          <pre tabIndex={0}>{JSON.stringify(made.scenario, null, 2)}</pre>
          <div class="buttons">
            <button
              type="button"
              class="button-main"
              onClick={() => {
                const scenario = named(made.scenario);
                props.onScenario(scenario);
                setSaved(String(scenario['name']));
                setMade(null);
              }}
            >
              {words.add}
            </button>
            <button type="button" class="button-quiet" onClick={() => saveScenario(made.scenario)}>
              {words.download}
            </button>
            <button type="button" class="button-quiet" onClick={() => setMade(null)}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Whether the scenario goes the way of the case, and what it cannot tell. */
function RecordingFindings({ recording, nameOf }: { readonly recording: RecordingView; readonly nameOf: (element: string) => string }): JSX.Element {
  const { recording: words } = texts;
  const { departure, unmet, uncertain, untold } = recording;
  const place = (element: string | null, none: string): string => (element === null ? none : nameOf(element));
  return (
    <>
      {departure === null && unmet.length === 0 && <Notice kind="good">{words.same}</Notice>}
      {departure !== null && (
        <Notice kind="warning">{words.departs(place(departure.after, words.beginning), place(departure.recorded, words.nothing), place(departure.played, words.nothing))}</Notice>
      )}
      {unmet.length > 0 && (
        <Notice kind="warning">
          {words.unmet} <span lang="en">{unmet.join('; ')}</span>
        </Notice>
      )}
      {uncertain.length > 0 && <Notice kind="info">{words.uncertain([...new Set(uncertain.map(({ element }) => nameOf(element)))].join('; '))}</Notice>}
      {untold.length > 0 && (
        <Notice kind="info">
          {words.untold} {untold.map((what) => words.untoldKinds[what]).join(', ')}.
        </Notice>
      )}
    </>
  );
}
