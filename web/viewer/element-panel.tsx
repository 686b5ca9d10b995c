import type { ComponentChildren, JSX } from 'preact';
import type { ElementView, JournalEntryView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { journalNote } from '../shared/journal-note.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { visitsOf } from './happened.ts';
import type { Visit } from './happened.ts';
import { whoDid } from './who-did.ts';
import type { ElementMark } from './marks.ts';

function Fact(props: { readonly name: string; readonly lang?: string | undefined; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd lang={props.lang}>{props.children}</dd>
    </div>
  );
}

function Visited({ visit, counted }: { readonly visit: Visit; readonly counted: boolean }): JSX.Element {
  const { viewer } = texts;
  return (
    <li>
      {counted && <strong>{viewer.pass(visit.pass)}: </strong>}
      {visit.enteredAt !== null && `${viewer.entered} ${formatInstant(visit.enteredAt)}`}
      {visit.leftAt !== null && ` — ${viewer.left} ${formatInstant(visit.leftAt)}`}
      {visit.by !== null && `; ${visit.by}`}
      {visit.events.length > 0 && (
        <ul class="visit-events">
          {visit.events.map((entry) => (
            <li key={entry.seq}>
              <time dateTime={entry.at}>{formatInstant(entry.at)}</time> {texts.journal[entry.type] ?? entry.type}
              {entry.by !== null && ` — ${whoDid(entry) ?? ''}`}
              {entry.note !== null && <span class="muted"> ({journalNote(entry)})</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** One element: its place in the act, what the act wants there, and what happened there in a case. */
export function ElementPanel(props: {
  readonly element: ElementView | null;
  /** Language of the act. */
  readonly language: string;
  readonly mark: ElementMark | null;
  /** Undefined where no one case is meant. */
  readonly journal?: readonly JournalEntryView[];
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { viewer } = texts;
  const { element, language: lang } = props;
  if (element === null) {
    return (
      <section class="panel" role="region" aria-label={viewer.element}>
        <p class="empty">{viewer.elementNone}</p>
      </section>
    );
  }
  const visits = props.journal === undefined ? null : visitsOf(props.journal, element.id);
  return (
    <section class="panel element-panel" role="region" aria-label={viewer.element} data-element-id={element.id} aria-live="polite">
      <p class="eyebrow">
        {texts.elementTypes[element.type] ?? viewer.element}
        {props.mark !== null && ` · ${viewer.state[props.mark.state]}`}
        {props.mark !== null && props.mark.passes > 1 && ` · ${viewer.passesSpoken(props.mark.passes)}`}
      </p>
      <h2 lang={lang}>{element.name}</h2>
      <dl class="facts">
        {element.sources.length > 0 && <Fact name={viewer.inAct} lang={lang}>{element.sources.join('; ')}</Fact>}
        {element.gists.length > 0 && (
          <Fact name={viewer.gist} lang={lang}>
            {element.gists.map((gist) => (
              <span key={gist} class="gist">
                {gist}
              </span>
            ))}
          </Fact>
        )}
        {element.unit !== null && <Fact name={viewer.unit} lang={lang}>{element.unit}</Fact>}
        {element.positions.length > 0 && <Fact name={viewer.positions}>{positionNames(element.positions, ', ')}</Fact>}
        <Fact name={viewer.deadline} lang={element.deadline === null ? undefined : lang}>
          {element.deadline ?? <span class="muted">{viewer.noDeadline}</span>}
        </Fact>
        {element.operation !== null && (
          <Fact name={viewer.operation}>
            <code>{element.operation}</code>
          </Fact>
        )}
      </dl>
      {element.remarks.length > 0 && (
        <div class="remarks">
          <h3>{viewer.remarks}</h3>
          <ul lang={lang}>
            {element.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      {visits !== null && (
        <div class="happened">
          <h3>{viewer.happened}</h3>
          {visits.length === 0 ? (
            <p class="muted">{viewer.nothingHappened}</p>
          ) : (
            <ul class="visits">
              {visits.map((visit) => (
                <Visited key={visit.pass} visit={visit} counted={visits.length > 1} />
              ))}
            </ul>
          )}
        </div>
      )}
      {props.children}
    </section>
  );
}
