import type { JSX } from 'preact';
import type { WalkView } from '../../../src/http/contract.ts';
import { texts } from '../../shared/texts/texts.ts';

/** What is known of a walk beside its form: what it waits for, what is late, its papers and values, and what systems answer. */
export function WalkFacts(props: {
  readonly view: WalkView;
  /** Chosen failures, by element. */
  readonly answers: Readonly<Record<string, string>>;
  readonly language: string;
  readonly nameOf: (element: string) => string;
  readonly disabled: boolean;
  readonly onAnswer: (element: string, failure: string | null) => void;
}): JSX.Element {
  const { walk, training } = texts;
  const { view, answers, language, nameOf } = props;
  const deadline = (name: string): string => {
    if (name === 'service') return walk.service;
    return name.startsWith('group ') ? walk.group(name.slice('group '.length)) : nameOf(name);
  };
  const known = Object.entries(view.variables).filter(([, value]) => value !== null);
  return (
    <div class="walk-facts">
      {view.late.length > 0 && (
        <p class="walk-late">
          <strong>{walk.late}:</strong> {view.late.map((name) => deadline(name)).join('; ')}
        </p>
      )}
      {view.waiting.length > 0 && (
        <p>
          <strong>{walk.waits}:</strong>{' '}
          {view.waiting.map(({ element, incident }) => `${nameOf(element)}${incident === null ? '' : ` (${walk.incident})`}`).join('; ')}
        </p>
      )}
      {view.documents.length > 0 && (
        <p>
          <strong>{walk.documents}:</strong> <span lang={language}>{view.documents.map(({ title, number, final }) => `${title} № ${number}${final ? '' : ` (${walk.draft})`}`).join('; ')}</span>
        </p>
      )}
      {view.asking.length > 0 && (
        <details>
          <summary>{walk.systems}</summary>
          <ul class="walk-systems">
            {view.asking.map(({ element, failures }) => (
              <li key={element}>
                <label>
                  <span lang={language}>{nameOf(element)}</span>
                  <select
                    value={answers[element] ?? ''}
                    disabled={props.disabled}
                    onChange={({ currentTarget }) => props.onAnswer(element, currentTarget.value === '' ? null : currentTarget.value)}
                  >
                    <option value="">{walk.stub}</option>
                    {failures.map((failure) => (
                      <option key={failure} value={failure}>
                        {training.kinds[failure] ?? failure}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      {known.length > 0 && (
        <details>
          <summary>{walk.variables}</summary>
          <dl class="walk-variables">
            {known.map(([name, value]) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
