import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DepartmentView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Which department is to render the service, by name and address; says so where none was chosen. */
export function OfficeSelect(props: {
  readonly offices: readonly DepartmentView[];
  /** Id of the office chosen; empty where none is. */
  readonly value: string;
  readonly onChoose: (office: string) => void;
  /** Whether an application was to be taken without a choice. */
  readonly missing: boolean;
}): JSX.Element {
  const { offices, value, missing } = props;
  const { takenFor } = texts;
  const id = useId();
  const chosen = offices.find((office) => office.id === value);
  return (
    <div class="office-choice">
      <label for={id}>{takenFor.office}</label>
      <select
        id={id}
        value={value}
        required
        aria-invalid={missing}
        aria-describedby={`${id}-note`}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <option value="">{takenFor.choose}</option>
        {offices.map((office) => (
          <option key={office.id} value={office.id}>
            {takenFor.place(office.name, office.address)}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} class={missing ? 'office-fault' : 'sub'} role={missing ? 'alert' : undefined}>
        {missing ? texts.problems['office-required'] : (chosen?.address ?? takenFor.hint)}
      </p>
    </div>
  );
}
