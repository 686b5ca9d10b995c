import type { JSX } from 'preact';
import type { ElementView } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import type { IconName } from '../shared/icon-paths.ts';
import { texts } from '../shared/texts/texts.ts';
import type { ElementMark } from './marks.ts';

const icons: Readonly<Record<ElementMark['state'], IconName>> = {
  done: 'check',
  now: 'pin',
  ahead: 'circle',
  'not-taken': 'dash',
  stopped: 'stop',
};

function iconOf(mark: ElementMark): IconName {
  if (mark.kind === 'incident') return 'warning';
  return mark.end === 'refused' ? 'cross' : icons[mark.state];
}

function stateText(mark: ElementMark): string {
  const { viewer } = texts;
  const words = [mark.end === 'refused' ? viewer.refused : viewer.state[mark.state]];
  if (mark.kind !== null && mark.kind !== 'task') words.push(mark.kind === 'incident' ? viewer.incident : viewer[mark.kind]);
  if (mark.overdue) words.push(viewer.overdue);
  else if (mark.caseOverdue) words.push(texts.deadlines.caseOverdue);
  if (mark.passes > 1) words.push(viewer.passes(mark.passes));
  return words.join(' · ');
}

/** The diagram as an ordered list: every step with its state. Choosing one shows it on the diagram and in the panel. */
export function StepsPanel(props: {
  readonly elements: readonly ElementView[];
  /** Language of the act. */
  readonly language: string;
  readonly marks: readonly ElementMark[];
  readonly selected: string | null;
  readonly onPick: (element: string) => void;
}): JSX.Element {
  const marks = new Map(props.marks.map((mark) => [mark.element, mark]));
  return (
    <section class="panel steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.viewer.steps}</h2>
      <ol>
        {props.elements.map((element) => {
          const mark = marks.get(element.id);
          if (mark === undefined) return null;
          return (
            <li
              key={element.id}
              data-element-id={element.id}
              data-state={mark.state}
              data-kind={mark.kind ?? undefined}
              data-overdue={mark.overdue || mark.caseOverdue}
              data-end={mark.end ?? undefined}
            >
              <button
                type="button"
                aria-current={mark.state === 'now' ? 'step' : undefined}
                aria-pressed={props.selected === element.id}
                onClick={() => props.onPick(element.id)}
              >
                <Icon name={iconOf(mark)} />
                <span class="step-text">
                  <span class="step-name" lang={props.language}>
                    {element.name}
                  </span>
                  <span class="step-state">
                    {stateText(mark)}
                    {element.unit !== null && (
                      <span class="step-unit" lang={props.language}>
                        {' '}
                        · {element.unit}
                      </span>
                    )}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
