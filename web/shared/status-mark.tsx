import type { JSX } from 'preact';
import type { CaseStatusView } from '../../src/http/contract.ts';
import { caseEnd } from './case-end.ts';
import { Icon } from './icon.tsx';
import { texts } from './texts/texts.ts';

const icons = { active: 'circle', completed: 'check', refused: 'cross', withdrawn: 'stop' } as const;

/** How a case stands, by text, picture and colour. */
export function StatusMark(props: { readonly status: CaseStatusView; readonly outcome: string | null }): JSX.Element {
  const end = caseEnd(props.status, props.outcome);
  return (
    <span class={`status status-${end}`} data-status={end}>
      <Icon name={icons[end]} />
      {texts.status[end]}
    </span>
  );
}
