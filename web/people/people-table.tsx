import type { JSX } from 'preact';
import type { OfficeDetails, PersonView } from '../../src/http/contract.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';

/** People by name, with what they may do and what can be done about them. */
export function PeopleTable(props: {
  readonly people: readonly PersonView[];
  readonly offices: readonly OfficeDetails[];
  readonly busy: boolean;
  readonly onEdit: (person: PersonView) => void;
  readonly onReset: (person: PersonView) => void;
  readonly onDisable: (person: PersonView) => void;
}): JSX.Element {
  const words = texts.people;
  if (props.people.length === 0) return <p class="empty">{words.empty}</p>;
  const offices = new Map(props.offices.map(({ id, name }) => [id, name]));
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.login}</th>
          <th scope="col">{words.duties}</th>
          <th scope="col">{words.office}</th>
          <th scope="col" aria-label={words.edit} />
        </tr>
      </thead>
      <tbody>
        {props.people
          .toSorted((a, b) => a.name.localeCompare(b.name, 'ru'))
          .map((person) => (
            <tr key={person.id} data-login={person.login} data-state={person.disabled ? 'overdue' : 'open'}>
              <td data-label={words.name}>
                {person.name}
                {person.disabled && <span class="sub">{words.disabled}</span>}
                {person.provider !== null && <span class="sub">{person.provider.only ? texts.signIns.link.markOnly : texts.signIns.link.mark}</span>}
              </td>
              <td data-label={words.login}>
                <code>{person.login}</code>
              </td>
              <td data-label={words.duties}>{dutiesOf(person) || <span class="muted">{words.noDuties}</span>}</td>
              <td data-label={words.office}>{person.office === null ? <span class="muted">{words.noOffice}</span> : (offices.get(person.office) ?? person.office)}</td>
              <td class="actions">
                <div class="buttons people-actions">
                  <button type="button" class="button-quiet" disabled={props.busy} aria-label={words.editNamed(person.name)} onClick={() => props.onEdit(person)}>
                    {words.edit}
                  </button>
                  <button type="button" class="button-quiet" disabled={props.busy} aria-label={words.resetNamed(person.name)} onClick={() => props.onReset(person)}>
                    {words.reset}
                  </button>
                  <button
                    type="button"
                    class="button-quiet"
                    disabled={props.busy}
                    aria-label={person.disabled ? words.enableNamed(person.name) : words.disableNamed(person.name)}
                    onClick={() => props.onDisable(person)}
                  >
                    {person.disabled ? words.enable : words.disable}
                  </button>
                </div>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function dutiesOf({ roles, positions }: PersonView): string {
  return [...roles.map((role) => texts.roles[role] ?? role), positionNames(positions, ', ')].filter((text) => text !== '').join(', ');
}
