import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A line of text to fill in, with what it is for beneath. */
export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'date';
  readonly pattern?: string;
  readonly maxLength?: number;
}): JSX.Element {
  const id = useId();
  const { hint } = props;
  const shared = {
    name: props.name,
    required: true,
    autocomplete: 'off',
    value: props.value,
    maxLength: props.maxLength ?? 300,
    ...(props.pattern === undefined ? {} : { pattern: props.pattern }),
    ...(hint === undefined ? {} : { 'aria-describedby': id }),
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) => props.onInput(value),
  };
  return (
    <label class="stacked">
      {props.label}
      {props.type === 'date' ? <input type="date" {...shared} /> : <input type="text" {...shared} />}
      {hint !== undefined && (
        <span class="sub" id={id}>
          {hint}
        </span>
      )}
    </label>
  );
}
