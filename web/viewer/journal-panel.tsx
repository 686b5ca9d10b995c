import type { JSX } from 'preact';
import type { CaseView } from '../../src/http/contract.ts';
import type { Edge } from '../shared/diagram/paint.ts';
import { formatInstant } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { journalNote } from '../shared/journal-note.ts';
import { texts } from '../shared/texts/texts.ts';
import { whoDid } from './who-did.ts';

/** The journal of a case, newest first, and whether its chain of hashes holds. */
export function JournalPanel(props: {
  readonly view: CaseView;
  readonly edges: readonly Edge[];
  readonly nameOf: (element: string) => string;
}): JSX.Element {
  const { view, edges, nameOf } = props;
  const { viewer } = texts;
  const wayOf = (flow: string): string => {
    const edge = edges.find(({ id }) => id === flow);
    return edge === undefined ? nameOf(flow) : viewer.arrow(nameOf(edge.source), nameOf(edge.target));
  };
  return (
    <details class="panel journal">
      <summary>
        <h2>{viewer.journal}</h2>
        <span class="muted">{viewer.journalCount(view.journal.length)}</span>
        <span class={view.journalIntact ? 'intact' : 'broken'} data-intact={view.journalIntact}>
          <Icon name={view.journalIntact ? 'check' : 'warning'} />
          {view.journalIntact ? viewer.journalIntact : viewer.journalBroken}
        </span>
      </summary>
      <ol reversed>
        {view.journal.toReversed().map((entry) => (
          <li key={entry.seq} value={entry.seq} data-type={entry.type}>
            <time dateTime={entry.at}>{formatInstant(entry.at)}</time>
            <span>
              <strong>{texts.journal[entry.type] ?? entry.type}</strong>
              {entry.element !== null && `: ${nameOf(entry.element)}`}
              {entry.flow !== null && `: ${wayOf(entry.flow)}`}
              {entry.pass !== null && entry.pass > 1 && ` ${viewer.passes(entry.pass)}`}
              {entry.note !== null && <span class="muted"> — {entry.type === 'case-ended' ? nameOf(entry.note) : journalNote(entry)}</span>}
            </span>
            <span class="journal-by">{whoDid(entry) ?? viewer.system}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
