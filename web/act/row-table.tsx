import type { JSX } from 'preact';
import type { ActRowView } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { ElementLinks } from './element-links.tsx';
import type { PickProps } from './pick-props.ts';

/** The rows of the annex's table, each with the elements that carry it, or why none does. */
export function RowTable(props: PickProps & { readonly rows: readonly ActRowView[] }): JSX.Element {
  const { actPage } = texts;
  return (
    <table class="list act-table">
      <thead>
        <tr>
          <th scope="col">{actPage.number}</th>
          <th scope="col">{actPage.what}</th>
          <th scope="col">{actPage.who}</th>
          <th scope="col">{actPage.result}</th>
          <th scope="col">{actPage.time}</th>
          <th scope="col">{actPage.next}</th>
          <th scope="col">{actPage.onDiagram}</th>
          <th scope="col">{actPage.ofSteps}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.number} data-row={row.number} data-picked={row.elements.some((id) => props.picked.has(id))}>
            <td>
              <button type="button" class="pick" disabled={row.elements.length === 0} onClick={() => props.onPick(row.elements)}>
                {actPage.row(row.number)}
              </button>
            </td>
            <td data-label={actPage.what} lang={props.language}>
              <span>{row.name || '—'}</span>
            </td>
            <td data-label={actPage.who}>
              <div>
                <span lang={props.language}>{row.unit}</span>
                {row.positions.length > 0 && <span class="sub">{positionNames(row.positions, ', ')}</span>}
              </div>
            </td>
            <td data-label={actPage.result} lang={props.language}>
              <span>{row.result || '—'}</span>
            </td>
            <td data-label={actPage.time} lang={props.language}>
              <span>{row.deadline ?? '—'}</span>
            </td>
            <td data-label={actPage.next}>
              <div>
                {row.next.length === 0 ? '—' : row.next.join(', ')}
                {row.when !== null && (
                  <span class="sub" lang={props.language}>
                    {row.when}
                  </span>
                )}
              </div>
            </td>
            <td data-label={actPage.onDiagram}>
              {row.elements.length > 0 ? (
                <ElementLinks {...props} ids={row.elements} />
              ) : (
                <div class="not-carried">
                  <Icon name="warning" />
                  {actPage.notCarried}
                  {row.leftOut !== null && (
                    <span class="sub" lang={props.language}>
                      {row.leftOut}
                    </span>
                  )}
                </div>
              )}
            </td>
            <td data-label={actPage.ofSteps} lang={props.language}>
              <span>{row.steps.length === 0 ? '—' : row.steps.join(', ')}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
