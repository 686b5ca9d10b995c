import './try.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { WalkTaskView } from '../../../src/http/contract.ts';
import { DueMark } from '../../shared/due-mark.tsx';
import { formatInstant } from '../../shared/format.ts';
import { FormPanel } from '../../shared/form/form-panel.tsx';
import { Notice } from '../../shared/notice.tsx';
import { positionNames } from '../../shared/position-names.ts';
import { problemText } from '../../shared/problem-text.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Word } from '../../shared/word.ts';
import type { ModellerView } from '../modeller-view.ts';
import { SaveWalk } from './save-walk.tsx';
import { useWalk } from './use-walk.ts';
import { WaitForm } from './wait-form.tsx';
import { WalkFacts } from './walk-facts.tsx';
import { noSteps, scenarioOf, withAnswer, withoutLast, withTask, withWait } from './walk-steps.ts';
import { fileId, walkValues } from './walk-values.ts';

/** The draft tried by hand: real forms, stubs for the systems, a clock that is moved; a walk that ends becomes a scenario. */
export function WalkPanel(props: {
  readonly definitionKey: string;
  /** Of the act. */
  readonly language: string;
  readonly view: ModellerView | null;
  readonly names: readonly string[];
  /** Saves what is not saved yet. */
  readonly saved: () => Promise<void>;
  readonly onScenario: (scenario: Readonly<Record<string, unknown>>) => void;
}): JSX.Element {
  const { walk } = texts;
  const { view: modeller, language } = props;
  const walking = useWalk(props.definitionKey, modeller?.runCanvas ?? null, props.saved);
  const [word, setWord] = useState<Word | null>(null);
  const { view, steps, busy } = walking;
  const { next = null, fault: stopped = null, outcome = null, now = '' } = view ?? {};
  const nameOf = (id: string): string => modeller?.nameOf(id) ?? id;

  const complete = async (task: WalkTaskView, values: Readonly<Record<string, unknown>>): Promise<void> => {
    await walking.tryPlay(withTask(steps, task, walkValues(values, task.schema)));
  };

  return (
    <>
      <div class="part-head">
        <h2>{walk.title}</h2>
        {view !== null && (
          <>
            <button type="button" class="button-quiet" disabled={busy || steps.done.length === 0} onClick={() => void walking.play(withoutLast(steps, next))}>
              {walk.back}
            </button>
            <button type="button" class="button-quiet" disabled={busy} onClick={() => void walking.play(steps)}>
              {walk.again}
            </button>
            <button type="button" class="button-quiet" disabled={busy} onClick={walking.stop}>
              {walk.over}
            </button>
          </>
        )}
      </div>
      <p class="muted">{walk.lead}</p>
      {walking.fault !== null && <Notice kind="danger">{problemText(walking.fault)}</Notice>}
      {word !== null && <Notice kind={word.kind}>{word.text}</Notice>}
      {view === null && (
        <button type="button" class="button-main" disabled={busy} onClick={() => void walking.play(noSteps)}>
          {walk.begin}
        </button>
      )}
      {view !== null && (
        <p class="walk-clock" role="status">
          {walk.now}: <strong>{formatInstant(view.now)}</strong>
        </p>
      )}
      {stopped !== null && (
        <Notice kind="warning">
          {walk.stopped}
          {stopped.element !== null && `: ${nameOf(stopped.element)}`}. <span lang="en">{stopped.message}</span>
        </Notice>
      )}
      {next !== null && (
        <section class="walk-task" key={`${next.element}#${next.pass} ${steps.done.length} ${JSON.stringify(steps.answers)}`}>
          <h3 lang={language}>{nameOf(next.element)}</h3>
          <p class="muted">
            {positionNames(next.positions, ', ')}
            {next.pass > 1 && ` · ${walk.pass(next.pass)}`}{' '}
            <DueMark dueAt={next.dueAt} overdue={next.dueAt !== null && next.dueAt < now} now={new Date(now)} />
          </p>
          {next.secret && (
            <label class="stacked">
              {walk.secret}
              <select
                value={steps.verdicts[next.element] ?? 'verified'}
                onChange={({ currentTarget }) => {
                  void walking.play({ ...steps, verdicts: { ...steps.verdicts, [next.element]: currentTarget.value as 'verified' | 'refused' } });
                }}
              >
                <option value="verified">{walk.verdicts.verified}</option>
                <option value="refused">{walk.verdicts.refused}</option>
              </select>
            </label>
          )}
          <FormPanel<void>
            addressee={{
              upload: async ({ name }) => ({ id: fileId(name) }),
              complete: (values) => complete(next, values),
            }}
            submitText={walk.answer}
            form={next}
            language={language}
            mayComplete={!busy}
            onWord={setWord}
            onStale={() => {}}
            onDone={() => setWord(null)}
          />
          <WaitForm disabled={busy} onWait={(minutes) => void walking.play(withWait(steps, next, minutes))} />
        </section>
      )}
      {view !== null && outcome !== null && (
        <>
          <Notice kind="good">
            {walk.ended}: <span lang={language}>{nameOf(outcome)}</span>
          </Notice>
          <SaveWalk
            outcome={outcome}
            subject={nameOf(outcome)}
            names={props.names}
            onSave={(named) => props.onScenario(scenarioOf(steps, view, named))}
          />
        </>
      )}
      {view !== null && <WalkFacts view={view} answers={steps.answers} language={language} nameOf={nameOf} disabled={busy} onAnswer={(element, failure) => void walking.play(withAnswer(steps, element, failure))} />}
    </>
  );
}
