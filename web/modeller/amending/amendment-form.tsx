import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import type { TypedAmendment } from './read-amendment.ts';

const FIELDS = ['number', 'date', 'title', 'officialText'] as const;

/** Asks for the act that amends: each fault stands at its field. */
export function AmendmentForm(props: {
  readonly typed: TypedAmendment;
  readonly faults: ReadonlyMap<string, readonly string[]>;
  readonly onChange: (typed: TypedAmendment) => void;
}): JSX.Element {
  const { amending } = texts;
  const id = useId();
  return (
    <div class="amendment-form">
      {FIELDS.map((field) => {
        const faults = props.faults.get(field) ?? [];
        const shared = {
          value: props.typed[field],
          'aria-invalid': faults.length > 0,
          ...(faults.length > 0 && { 'aria-describedby': `${id}-${field}` }),
          onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => props.onChange({ ...props.typed, [field]: currentTarget.value }),
        };
        return (
          <label class="stacked" key={field}>
            {amending.fields[field]}
            {field === 'date' ? <input type="date" {...shared} /> : <input {...shared} />}
            {faults.length > 0 && (
              <span class="place-fault" id={`${id}-${field}`}>
                {faults.join(' ')}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
