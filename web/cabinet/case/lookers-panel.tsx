import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LookerView } from '../../../src/http/contract.ts';
import { getLookers } from '../../api-accesses.ts';
import { formatInstant } from '../../shared/format.ts';
import { FaultNotice } from '../../shared/notice.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { useLoaded } from '../../shared/use-loaded.ts';

/** Who of the staff looked at the application: folded away, and asked for when it is opened. */
export function LookersPanel(props: { readonly caseId: string; readonly revision: number }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="panel lookers" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.lookers.title}</summary>
      {open && <Lookers {...props} />}
    </details>
  );
}

function Lookers({ caseId, revision }: { readonly caseId: string; readonly revision: number }): JSX.Element {
  const { lookers: words } = texts;
  const { value, fault, reload } = useLoaded<readonly LookerView[]>(`${caseId}@${revision}`, () => getLookers(caseId));
  if (fault !== null) return <FaultNotice fault={fault} onRetry={reload} />;
  if (value === null) return <p class="loading">{texts.frame.loading}</p>;
  return (
    <>
      <p class="sub">{words.lead}</p>
      {value.length === 0 ? (
        <p class="empty">{words.empty}</p>
      ) : (
        <ul class="lookers-list">
          {value.map((looker, index) => (
            <li key={index}>
              <span>
                {whoIs(looker)}
                {looker.office !== null && <span class="sub">{looker.office}</span>}
              </span>
              <span class="muted nowrap">
                <time dateTime={looker.at}>{formatInstant(looker.at)}</time>
                {looker.times > 1 && <span> · {words.times(looker.times)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function whoIs({ positions }: LookerView): string {
  if (positions.length === 0) return texts.lookers.gone;
  return positions.map((id) => texts.positions[id] ?? texts.roles[id] ?? id).join(', ');
}
