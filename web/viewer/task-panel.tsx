import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, Me } from '../../src/http/contract.ts';
import { retryIncident } from '../api.ts';
import { formatInstant } from '../shared/format.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import type { Word } from '../shared/word.ts';
import { shownTask, taskKey } from './task-key.ts';
import { TaskWork } from './task-work.tsx';
import { warningText } from './warning-text.ts';
import { whoIsNext } from './who-next.ts';

interface Props {
  readonly me: Me;
  readonly view: CaseView;
  readonly nameOf: (element: string) => string;
  readonly onCase: (view: CaseView) => void;
  readonly onStale: () => void;
  readonly onPick: (element: string) => void;
}

/** Who moves the case on, where it is not this person; or how it ended. */
function Waiting({ view, nameOf, onCase, onPick }: Props): JSX.Element {
  const { viewer } = texts;
  const [fault, setFault] = useState<string | null>(null);
  if (view.status !== 'active') {
    const at = formatInstant(view.endedAt ?? view.startedAt);
    return (
      <div class="waiting">
        <p>{view.status === 'withdrawn' ? viewer.withdrawnAt(at) : viewer.ended(at)}</p>
        {view.outcome !== null && <p class="outcome">{nameOf(view.outcome)}</p>}
        {view.withdrawalReason !== null && <p>{viewer.withdrawalReason(view.withdrawalReason)}</p>}
      </div>
    );
  }
  const retry = (element: string, pass: number): void => {
    setFault(null);
    retryIncident({ caseId: view.id, element, pass })
      .then(onCase)
      .catch((cause: unknown) => {
        noteFault(cause);
        setFault(problemText(cause));
      });
  };
  return (
    <div class="waiting">
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      {whoIsNext(view, nameOf).map(({ token, text }) => (
        <div key={taskKey(token)} class={token.incident === null ? 'next-step' : 'next-step next-incident'}>
          <p>{text}</p>
          <div class="buttons">
            <button type="button" class="button-quiet" onClick={() => onPick(token.element)}>
              {viewer.showOnDiagram}
            </button>
            {token.incident !== null && view.mayRetry && (
              <button type="button" class="button-main" onClick={() => retry(token.element, token.pass)}>
                {viewer.retry}
              </button>
            )}
          </div>
          {token.incident !== null && !view.mayRetry && <p class="muted">{viewer.callAdministrator}</p>}
        </div>
      ))}
    </div>
  );
}

/** A warning, where there is one, is more than the news that the task is done. */
function wordAfter(view: CaseView, done: string): Word {
  const warnings = view.warnings ?? [];
  return warnings.length === 0 ? { kind: 'good', text: done } : { kind: 'warning', text: `${done}. ${warnings.map(warningText).join(' ')}` };
}

/** The task this person may do now, with its form; or who does the next step. */
export function TaskPanel(props: Props): JSX.Element {
  const { view, me, nameOf } = props;
  const { viewer } = texts;
  const [chosen, setChosen] = useState<string | null>(null);
  const [word, setWord] = useState<Word | null>(null);
  const completing = useRef<string | null>(null);
  const task = shownTask(view, chosen, me.id);
  const key = task === null ? null : taskKey(task);
  const before = useRef(key);
  const panel = useRef<HTMLElement>(null);

  // The form that was shown is gone although it was not sent from here: say so instead of letting it vanish.
  useEffect(() => {
    const gone = before.current !== null && before.current !== key && completing.current !== before.current;
    if (gone && !view.tasks.some((open) => taskKey(open) === before.current)) setWord({ kind: 'warning', text: viewer.taskGone });
    // The button that was pressed has gone with its form: the keyboard stays in the panel.
    if (completing.current !== null && completing.current === before.current && key !== before.current) panel.current?.focus();
    before.current = key;
    setChosen(key);
  }, [key, view.tasks, viewer.taskGone]);

  const noTask = view.status === 'active' ? viewer.next : viewer.result;
  const eyebrow = task === null ? noTask : viewer.task;
  const others = view.tasks.filter((other) => other.mayComplete && taskKey(other) !== key);
  return (
    <section class="panel task-panel" role="region" aria-label={viewer.task} data-task={key ?? undefined} ref={panel} tabIndex={-1}>
      {word !== null && (view.status === 'active' || word.kind !== 'good') && <Notice kind={word.kind}>{word.text}</Notice>}
      <p class="eyebrow">{eyebrow}</p>
      {task === null ? (
        <Waiting {...props} />
      ) : (
        <TaskWork
          key={key}
          me={me}
          view={view}
          task={task}
          onWord={setWord}
          onStale={props.onStale}
          onReturned={props.onCase}
          onDone={(after) => {
            completing.current = key;
            setWord(wordAfter(after, viewer.sent(nameOf(task.element))));
            props.onCase(after);
          }}
        />
      )}
      {others.length > 0 && (
        <div class="other-tasks">
          <h3>{viewer.otherTasks}</h3>
          {others.map((other) => (
            <button key={taskKey(other)} type="button" class="button-quiet" onClick={() => setChosen(taskKey(other))}>
              {other.name}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
