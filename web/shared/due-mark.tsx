import type { JSX } from 'preact';
import type { DueStateView } from '../../src/http/contract.ts';
import { describeDue } from './due.ts';
import { formatInstant } from './format.ts';
import { Icon } from './icon.tsx';
import { texts } from './texts/texts.ts';

/** A deadline by text, picture and colour, and how sure it is. Nothing where there is none, unless `showNone`. */
export function DueMark(props: {
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly dueState?: DueStateView | null | undefined;
  readonly now: Date;
  readonly showNone?: boolean;
}): JSX.Element | null {
  const due = describeDue(props, props.now);
  if (due.state === 'none') return props.showNone === true ? <span class="muted">—</span> : null;
  return (
    <>
      <span class={`due due-${due.state}`} data-due={due.state} title={titleOf(props)}>
        {due.state === 'overdue' && <Icon name="alarm" />}
        {(due.state === 'soon' || due.state === 'undetermined') && <Icon name="clock" />}
        {due.text}
      </span>
      {props.dueState === 'provisional' && <span class="due-provisional"> {texts.deadlines.provisional}</span>}
    </>
  );
}

function titleOf({ dueAt, dueState }: { readonly dueAt: string | null; readonly dueState?: DueStateView | null | undefined }): string {
  if (dueState === 'undetermined') return texts.deadlines.undeterminedWhy;
  const when = dueAt === null ? '' : formatInstant(dueAt);
  return dueState === 'provisional' ? `${when}. ${texts.deadlines.provisionalWhy}` : when;
}
