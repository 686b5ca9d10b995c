import type { JSX } from 'preact';
import type { CorrectionSummary } from '../../src/http/contract.ts';
import { formatShort } from '../shared/format.ts';
import { Notice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Drafts that came back to this person; nothing where there is none. */
export function CorrectionList(props: { readonly items: readonly CorrectionSummary[]; readonly now: Date }): JSX.Element | null {
  const { corrections } = texts;
  if (props.items.length === 0) return null;
  return (
    <Notice kind="warning">
      <strong>{corrections.inbox}</strong>
      <ul>
        {props.items.map((item) => (
          <li key={`${item.case.id}${item.element}`} data-case={item.case.number}>
            <a href={`/cases/${item.case.id}`}>{corrections.inboxItem(item.name, item.case.number)}</a>{' '}
            <span class="muted">
              {item.by}, {formatShort(item.at, props.now)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
