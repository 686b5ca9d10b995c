import type { JSX } from 'preact';
import type { MigrationPlanView } from '../../src/http/contract.ts';
import { formatInstant } from '../shared/format.ts';
import { texts } from '../shared/texts/texts.ts';

/** Cases that have been moved and can still be moved back. */
export function MovedTable(props: {
  readonly moved: MigrationPlanView['moved'];
  readonly busy: boolean;
  readonly onUndo: (id: string, number: string) => void;
}): JSX.Element {
  const { migration } = texts;
  return (
    <section class="panel" aria-labelledby="moved-title">
      <h2 id="moved-title">{migration.undoable}</h2>
      <p class="muted">{migration.undoLead}</p>
      <ul class="moved-cases">
        {props.moved.map(({ id, number, from, at }) => (
          <li key={id} data-number={number}>
            <span>
              <strong>{number}</strong>
              <span class="muted">
                {' '}
                · {migration.from(from)} · {formatInstant(at)}
              </span>
            </span>
            <button type="button" class="button-quiet" disabled={props.busy} aria-label={`${migration.undo}: ${number}`} onClick={() => props.onUndo(id, number)}>
              {migration.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
