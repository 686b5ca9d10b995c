import type { JSX } from 'preact';
import type { CabinetEvent } from '../../../src/http/contract.ts';
import { formatShort } from '../../shared/format.ts';
import { texts } from '../../shared/texts/texts.ts';

/** What happened, the latest first. A refusal is told in the diagram's words alone, which say that it is one. */
export function Timeline(props: {
  readonly events: readonly CabinetEvent[];
  /** Language of the act. */
  readonly language: string;
  readonly now: Date;
}): JSX.Element {
  const words = texts.cabinet;
  return (
    <section class="panel timeline-panel" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.timeline}</h2>
      <ol class="timeline" reversed>
        {props.events.toReversed().map(({ at, kind, text }, n) => (
          <li key={props.events.length - n} data-kind={kind}>
            <span class="timeline-what">
              {(kind !== 'refused' || text === null) && words.event[kind]}
              {text !== null && <span lang={props.language}>{kind === 'refused' ? text : `: ${text}`}</span>}
            </span>
            <time class="muted" dateTime={at}>
              {formatShort(at, props.now)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
