import type { JSX } from 'preact';
import type { SealedEntryView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { journalNote } from '../shared/journal-note.ts';
import { texts } from '../shared/texts/texts.ts';

/** Every entry of the journal with its hash; the one at which the chain is broken stands out. */
export function JournalTable(props: { readonly entries: readonly SealedEntryView[]; readonly brokenAt: number | null }): JSX.Element {
  const { audit } = texts;
  return (
    <table class="list audit-journal">
      <thead>
        <tr>
          <th scope="col">{audit.seq}</th>
          <th scope="col">{audit.at}</th>
          <th scope="col">{audit.what}</th>
          <th scope="col">{audit.place}</th>
          <th scope="col">{audit.by}</th>
          <th scope="col">{audit.hash}</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map((entry) => (
          <Row key={entry.seq} entry={entry} broken={entry.seq === props.brokenAt} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, broken }: { readonly entry: SealedEntryView; readonly broken: boolean }): JSX.Element {
  const { audit } = texts;
  const place = entry.element ?? entry.flow;
  return (
    <tr data-seq={entry.seq} data-state={broken ? 'overdue' : undefined}>
      <td data-label={audit.seq}>{entry.seq}</td>
      <td data-label={audit.at} class="nowrap">
        {formatInstant(entry.at)}
      </td>
      <td data-label={audit.what}>
        <span>{texts.journal[entry.type] ?? entry.type}</span>
        {entry.note !== null && <span class="sub">{journalNote(entry)}</span>}
        {broken && (
          <span class="due due-overdue">
            <Icon name="warning" />
            {audit.brokenHere}
          </span>
        )}
      </td>
      <td data-label={audit.place}>
        {place === null ? (
          <span class="muted">—</span>
        ) : (
          <span>
            <code>{place}</code>
            {entry.pass !== null && entry.pass > 1 && ` ${texts.viewer.passes(entry.pass)}`}
          </span>
        )}
      </td>
      <td data-label={audit.by}>{entry.by ?? <span class="muted">{audit.system}</span>}</td>
      <td data-label={audit.hash}>
        <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
      </td>
    </tr>
  );
}
