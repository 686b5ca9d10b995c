import type { JSX } from 'preact';
import type { ListedOffice, PersonView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Offices by name, with how many people may sign in to work there. */
export function OfficesTable(props: {
  readonly offices: readonly ListedOffice[];
  readonly people: readonly PersonView[];
  readonly onEdit: (office: ListedOffice) => void;
}): JSX.Element {
  const words = texts.offices;
  if (props.offices.length === 0) return <p class="empty">{words.empty}</p>;
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.address}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col" class="count">
            {words.people}
          </th>
          <th scope="col" aria-label={words.edit} />
        </tr>
      </thead>
      <tbody>
        {props.offices
          .toSorted((a, b) => a.name.localeCompare(b.name, 'ru'))
          .map((office) => (
            <tr key={office.id} data-office={office.id}>
              <td data-label={words.name}>
                {office.name}
                <span class="sub">{texts.regions[office.region] ?? office.region}</span>
              </td>
              <td data-label={words.address}>
                <span>{office.address || <span class="muted">{words.noAddress}</span>}</span>
              </td>
              <td data-label={words.kind} class="nowrap">
                {words.kinds[office.kind]}
              </td>
              <td data-label={words.people} class="count">
                {props.people.filter((person) => person.office === office.id && !person.disabled).length}
              </td>
              <td class="actions">
                <button type="button" class="button-quiet" aria-label={words.editNamed(office.name)} onClick={() => props.onEdit(office)}>
                  {words.edit}
                </button>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
