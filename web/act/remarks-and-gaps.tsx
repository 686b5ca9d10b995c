import type { JSX } from 'preact';
import type { ActTableView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { ElementLinks } from './element-links.tsx';
import type { PickProps } from './pick-props.ts';

const GAP_KINDS = ['step-not-drawn', 'row-not-carried', 'step-without-row'] as const;

/** What act and diagram lack of one another. */
export function Gaps({ table, language }: { readonly table: ActTableView; readonly language: string }): JSX.Element {
  const { actPage } = texts;
  return (
    <section class="panel" aria-labelledby="gaps-title" data-role="gaps">
      <h2 id="gaps-title">{actPage.gaps}</h2>
      <p class="muted">{table.gaps.length === 0 ? actPage.noGaps : actPage.gapsLead}</p>
      <dl class="gaps">
        {GAP_KINDS.map((kind) => {
          const of = table.gaps.filter((gap) => gap.kind === kind);
          if (of.length === 0) return null;
          return (
            <div key={kind} data-gap={kind}>
              <dt>{actPage.gapKinds[kind]}</dt>
              <dd>
                <span lang={language}>{of.map(({ subject }) => subject).join('; ')}</span>
                <span class="sub">{actPage.gapWhy[kind]}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Remarks, each with the element it is on; then those noted as the act's text was read. */
export function Remarks(props: PickProps & { readonly table: ActTableView }): JSX.Element {
  const { actPage } = texts;
  const { remarks, textRemarks } = props.table;
  return (
    <section class="panel" aria-labelledby="remarks-title" data-role="remarks">
      <h2 id="remarks-title">{actPage.remarks}</h2>
      {remarks.length === 0 && <p class="muted">{actPage.noRemarks}</p>}
      <ul class="remark-list">
        {remarks.map(({ element, text }) => (
          <li key={`${element}${text}`} data-picked={element !== null && props.picked.has(element)}>
            <span lang={props.language}>{text}</span>
            {element === null ? <span class="sub">{actPage.wholeProcess}</span> : <ElementLinks {...props} ids={[element]} />}
          </li>
        ))}
      </ul>
      {textRemarks.length > 0 && (
        <details>
          <summary>
            {actPage.textRemarks} ({textRemarks.length})
          </summary>
          <ul class="bullets" lang={props.language}>
            {textRemarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
