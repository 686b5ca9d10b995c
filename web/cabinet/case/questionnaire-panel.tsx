import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CabinetCaseView, QuestionnaireMark } from '../../../src/http/contract.ts';
import { ApiFault, cabinet } from '../../api.ts';
import { noteFault } from '../../shared/live.ts';
import { Notice } from '../../shared/notice.tsx';
import { problemText } from '../../shared/problem-text.ts';
import { texts } from '../../shared/texts/texts.ts';

const questions = ['quality', 'availability'] as const;
const marks = ['dissatisfied', 'partly', 'satisfied'] as const;
type Answers = Partial<Record<(typeof questions)[number], QuestionnaireMark>>;

/** The questionnaire of the acts, once the service has been rendered; thanks, once it was answered. */
export function QuestionnairePanel(props: {
  readonly view: CabinetCaseView;
  readonly onCase: (view: CabinetCaseView) => void;
  readonly onStale: () => void;
}): JSX.Element | null {
  const { view } = props;
  const words = texts.citizens.questionnaire;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // The page is filled in after the browser has looked for the place its address names.
  useEffect(() => {
    if (location.hash === '#questionnaire') panel.current?.scrollIntoView();
  }, []);
  if (view.questionnaire === 'early') return null;

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { quality, availability } = answers;
    if (quality === undefined || availability === undefined) {
      setFault(words.both);
      panel.current?.querySelector<HTMLInputElement>('fieldset:not(:has(:checked)) input')?.focus();
      return;
    }
    setBusy(true);
    try {
      props.onCase(await cabinet.rate(view.id, { quality, availability }));
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
      if (cause instanceof ApiFault && cause.status === 409) props.onStale();
    }
    setBusy(false);
  };

  return (
    <section class="panel questionnaire" id="questionnaire" aria-labelledby={`${id}-title`} ref={panel} data-state={view.questionnaire}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      {view.questionnaire === 'answered' ? (
        <Notice kind="good">{words.thanks}</Notice>
      ) : (
        <form onSubmit={(event) => void send(event)} noValidate>
          <p class="muted">{words.lead}</p>
          {questions.map((question) => (
            <fieldset key={question} class="choices" data-question={question}>
              <legend>{words[question]}</legend>
              {marks.map((mark) => (
                <label key={mark}>
                  <input
                    type="radio"
                    name={`${id}-${question}`}
                    checked={answers[question] === mark}
                    onChange={() => {
                      setAnswers({ ...answers, [question]: mark });
                      setFault(null);
                    }}
                  />
                  {words.answers[mark]}
                </label>
              ))}
            </fieldset>
          ))}
          {fault !== null && <Notice kind="danger">{fault}</Notice>}
          <button type="submit" class="button-main" disabled={busy}>
            {words.send}
          </button>
        </form>
      )}
    </section>
  );
}
