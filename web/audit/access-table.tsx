import type { JSX } from 'preact';
import type { AccessView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';

/** Who looked at the case, at what, and when. */
export function AccessTable({ accesses }: { readonly accesses: readonly AccessView[] }): JSX.Element {
  const { audit } = texts;
  if (accesses.length === 0) return <p class="empty">{audit.accessesEmpty}</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{audit.at}</th>
          <th scope="col">{audit.by}</th>
          <th scope="col">{audit.what}</th>
          <th scope="col">{audit.subject}</th>
        </tr>
      </thead>
      <tbody>
        {accesses.map(({ at, by, what, subject }, index) => (
          <tr key={accesses.length - index}>
            <td data-label={audit.at} class="nowrap">
              {formatInstant(at)}
            </td>
            <td data-label={audit.by}>{by}</td>
            <td data-label={audit.what}>{audit.kinds[what] ?? what}</td>
            <td data-label={audit.subject}>{subject === null ? <span class="muted">—</span> : <code>{subject}</code>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
