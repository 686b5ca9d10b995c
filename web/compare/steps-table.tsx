import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ComparedElementView, ComparedStepView, ComparisonView } from '../../src/http/contract.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { MARK_SIGNS, markOf } from './mark-of.ts';
import { sideName } from './summary-table.tsx';

/** Whether the element is work: only of work one asks by when. */
const isWork = (kind: string): boolean => !/^(start$|asks:|end:)/.test(kind);

function Side(props: {
  readonly element: ComparedElementView | null;
  readonly work: boolean;
  readonly language: string;
  readonly picked: boolean;
  readonly onPick: () => void;
}): JSX.Element {
  const { compare } = texts;
  const { element } = props;
  if (element === null) return <span class="muted">{compare.noCounterpart}</span>;
  const who = [element.unit, positionNames(element.positions, ', ')].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <div>
      <button type="button" class="pick" lang={props.language} aria-pressed={props.picked} data-element-id={element.id} onClick={props.onPick}>
        {element.name || element.id}
      </button>
      {who !== '' && (
        <span class="sub" lang={props.language}>
          {who}
        </span>
      )}
      {props.work && (
        <span class="sub" lang={props.language}>
          {element.deadline ?? <span lang="ru">{compare.noDeadline}</span>}
        </span>
      )}
    </div>
  );
}

/** What differs in a pair, in words and with its sign. */
function Differences({ step, view }: { readonly step: ComparedStepView; readonly view: ComparisonView }): JSX.Element {
  const { compare } = texts;
  const mark = markOf(step);
  const words = mark === 'only' ? [compare.onlyAt(sideName(step.left === null ? view.right : view.left))] : step.differences.map((difference) => compare.differences[difference] ?? difference);
  if (mark === 'same') return <span class="muted">{compare.same}</span>;
  return (
    <span class={`mark mark-${mark}`}>
      <span aria-hidden="true">{MARK_SIGNS[mark]}</span> {words.join(', ')}
    </span>
  );
}

/** The steps of both sides, what does the same work beside one another. */
export function StepsTable(props: {
  readonly view: ComparisonView;
  readonly picked: ComparedStepView | null;
  readonly onPick: (step: ComparedStepView) => void;
}): JSX.Element {
  const { compare } = texts;
  const { view } = props;
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const marks = view.steps.map(markOf);
  const alone = (side: 'left' | 'right'): number => view.steps.filter((step) => step[side === 'left' ? 'right' : 'left'] === null).length;
  const different = marks.filter((mark) => mark === 'differs' || mark === 'moved').length;
  const shown = onlyDifferent ? view.steps.filter((step) => markOf(step) !== 'same') : view.steps;
  return (
    <>
      <p data-role="totals">{compare.totals(marks.filter((mark) => mark === 'same').length, different, alone('left'), alone('right'))}</p>
      <label class="tick">
        <input type="checkbox" checked={onlyDifferent} onChange={(event) => setOnlyDifferent(event.currentTarget.checked)} />
        {compare.onlyDifferent}
      </label>
      <table class="list compared">
        <thead>
          <tr>
            <th scope="col">{compare.kind}</th>
            <th scope="col">{sideName(view.left)}</th>
            <th scope="col">{sideName(view.right)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((step) => (
            <tr key={`${step.left?.id} ${step.right?.id}`} data-mark={markOf(step)} data-kind={step.kind} data-picked={props.picked === step}>
              <th scope="row">
                {compare.kinds[step.kind] ?? step.left?.name ?? step.right?.name}
                <Differences step={step} view={view} />
              </th>
              {(['left', 'right'] as const).map((side) => (
                <td key={side} data-label={sideName(view[side])}>
                  <Side
                    element={step[side]}
                    work={isWork(step.kind)}
                    language={view[side].act.language}
                    picked={props.picked === step}
                    onPick={() => props.onPick(step)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
