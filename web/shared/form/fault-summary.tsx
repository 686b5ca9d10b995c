import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts/texts.ts';
import type { FormFault } from './task-form.ts';

/** A hint of the form's own may name the field itself. */
function sentenceOf(label: string, message: string): string {
  return message.includes(label) ? message : `${label}: ${message}`;
}

/** What must be put right before the form can be sent. Takes the keyboard whenever the faults are new ones. */
export function FaultSummary(props: {
  readonly faults: readonly FormFault[];
  readonly onChoose: (fieldId: string) => void;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [props.faults]);
  return (
    <div class="fault-summary" role="alert" tabIndex={-1} ref={box}>
      <p>{texts.viewer.faults(props.faults.length)}</p>
      <ul>
        {props.faults.map(({ id, label, message }) => (
          <li key={`${label}${message}`}>
            {id === null ? (
              sentenceOf(label, message)
            ) : (
              <button type="button" class="button-link" onClick={() => props.onChoose(id)}>
                {sentenceOf(label, message)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
