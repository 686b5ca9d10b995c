import type { JSX } from 'preact';
import type { FindingView } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** What the checks found; a finding with an element leads to it. */
export function FindingsList(props: {
  /** Null: nothing was checked yet. */
  readonly findings: readonly FindingView[] | null;
  /** Whether the diagram has changed since. */
  readonly old: boolean;
  readonly nameOf: (element: string) => string;
  readonly onPick: (element: string) => void;
}): JSX.Element {
  const { modeller } = texts;
  const { findings } = props;
  return (
    <section class="panel findings" aria-labelledby="findings-title" aria-live="polite">
      <h2 id="findings-title">{modeller.findings}</h2>
      {findings === null && <p class="empty">{modeller.findingsNotYet}</p>}
      {findings !== null && props.old && <p class="muted">{modeller.findingsOld}</p>}
      {findings?.length === 0 && (
        <p class="findings-none">
          <Icon name="check" /> {modeller.findingsNone}
        </p>
      )}
      {findings !== null && findings.length > 0 && (
        <ul>
          {findings.map(({ check, element, sentence, blocking }) => (
            <li key={`${check} ${element} ${sentence}`} data-check={check} data-element={element ?? ''}>
              <Icon name="warning" />
              <div>
                <p>
                  {element === null ? (
                    <strong>{modeller.findingWhole}</strong>
                  ) : (
                    <button type="button" class="button-link" onClick={() => props.onPick(element)}>
                      {props.nameOf(element)}
                    </button>
                  )}
                  {'. '}
                  {modeller.checks[check] ?? check} {blocking && <span class="finding-blocks">{modeller.findingBlocks}</span>}
                </p>
                <p class="sub" lang="en">
                  {sentence}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
