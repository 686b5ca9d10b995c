import type { JSX } from 'preact';
import { describeDue } from './due.ts';
import { formatInstant } from './format.ts';
import { Icon } from './icon.tsx';

/** A deadline by text, picture and colour. Nothing where there is none, unless `showNone`. */
export function DueMark(props: {
  readonly dueAt: string | null;
  readonly overdue: boolean;
  readonly now: Date;
  readonly showNone?: boolean;
}): JSX.Element | null {
  const due = describeDue(props, props.now);
  if (due.state === 'none') return props.showNone === true ? <span class="muted">—</span> : null;
  return (
    <span class={`due due-${due.state}`} data-due={due.state} title={props.dueAt === null ? '' : formatInstant(props.dueAt)}>
      {due.state === 'overdue' && <Icon name="alarm" />}
      {due.state === 'soon' && <Icon name="clock" />}
      {due.text}
    </span>
  );
}
