import type { JSX } from 'preact';

/** One of several, from a list. */
export function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): JSX.Element {
  return (
    <label class="stacked">
      {props.label}
      <select name={props.name} value={props.value} onChange={({ currentTarget: { value } }) => props.onChange(value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
