import type { JSX } from 'preact';
import type { LoadLine, OfficeLoadView } from '../../src/http/contract.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';

/** Open tasks by person and by position. */
export function LoadTables({ load }: { readonly load: OfficeLoadView }): JSX.Element {
  const { office } = texts;
  const person = (id: string): string => load.staff.find((one) => one.id === id)?.name ?? id;
  const duty = (id: string): string => positionNames(load.staff.find((one) => one.id === id)?.positions ?? [], ', ');
  return (
    <section class="panel" aria-labelledby="load-title">
      <h2 id="load-title">{office.load}</h2>
      <table class="figures">
        <caption>{office.byPerson}</caption>
        <thead>
          <tr>
            <th scope="col">{office.person}</th>
            <th scope="col">{office.taken}</th>
            <th scope="col">{office.late}</th>
          </tr>
        </thead>
        <tbody>
          {load.byPerson.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {person(line.id)}
                <span class="sub">{duty(line.id)}</span>
              </th>
              <td>{line.tasks}</td>
              <Late line={line} />
            </tr>
          ))}
        </tbody>
      </table>
      <table class="figures">
        <caption>{office.byPosition}</caption>
        <thead>
          <tr>
            <th scope="col">{office.position}</th>
            <th scope="col">{office.open}</th>
            <th scope="col">{office.notTaken}</th>
            <th scope="col">{office.late}</th>
          </tr>
        </thead>
        <tbody>
          {load.byPosition.map((line) => (
            <tr key={line.id}>
              <th scope="row">{positionNames([line.id])}</th>
              <td>{line.tasks}</td>
              <td>{line.free}</td>
              <Late line={line} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Late({ line }: { readonly line: LoadLine }): JSX.Element {
  return <td class={line.overdue > 0 ? 'late' : ''}>{line.overdue}</td>;
}
