import type { JSX } from 'preact';
import type { FindingView } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** What the checks found; a finding with an element leads to it. */
export function FindingsList(props: {
  /** Null: not yet known. */
  readonly findings: readonly FindingView[] | null;
  /** What is to be known of the list as a whole, or null. */
  readonly note: string | null;
  readonly nameOf: (element: string) => string;
  /** What a finding says, in the language of the page. */
  readonly sentenceOf: (finding: FindingView) => string;
  /** A way in words. */
  readonly pathOf: (path: readonly string[]) => string;
  readonly onPick: (finding: FindingView) => void;
  /** The run that shows the fault is to be played. */
  readonly onPlay: (finding: FindingView) => void;
}): JSX.Element {
  const { modeller } = texts;
  const { findings } = props;
  return (
    <section class="panel findings" aria-labelledby="findings-title" aria-live="polite">
      <h2 id="findings-title">{modeller.findings}</h2>
      {props.note !== null && <p class="muted findings-note">{props.note}</p>}
      {findings?.length === 0 && props.note === null && (
        <p class="findings-none">
          <Icon name="check" /> {modeller.findingsNone}
        </p>
      )}
      {findings !== null && findings.length > 0 && (
        <ul>
          {findings.map((finding) => {
            const { check, element, sentence, path, run, blocking } = finding;
            return (
            <li key={`${check} ${element} ${sentence}`} data-check={check} data-element={element ?? ''}>
              <Icon name="warning" />
              <div>
                <p>
                  {element === null ? (
                    <strong>{modeller.findingWhole}</strong>
                  ) : (
                    <button type="button" class="button-link" onClick={() => props.onPick(finding)}>
                      {props.nameOf(element)}
                    </button>
                  )}
                  {'. '}
                  {props.sentenceOf(finding)} {blocking && <span class="finding-blocks">{modeller.findingBlocks}</span>}
                </p>
                {path !== null && (
                  <details class="finding-path">
                    <summary onClick={() => props.onPick(finding)}>{modeller.findingPath}</summary>
                    {props.pathOf(path)}
                  </details>
                )}
                {run !== undefined && run !== null && (
                  <button type="button" class="button-link finding-play" onClick={() => props.onPlay(finding)}>
                    {texts.counterExample.show}
                  </button>
                )}
              </div>
            </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
