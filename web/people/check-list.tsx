import type { JSX } from 'preact';

/** Any of several things, each with its name. */
export function CheckList(props: {
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  readonly checked: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}): JSX.Element {
  const { checked } = props;
  return (
    <fieldset class="check-list">
      <legend>{props.title}</legend>
      {Object.entries(props.names).map(([key, name]) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={checked.includes(key)}
            onChange={({ currentTarget }) => props.onChange(currentTarget.checked ? [...checked, key] : checked.filter((other) => other !== key))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
