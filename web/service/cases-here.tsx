import type { JSX } from 'preact';
import type { CaseSummaryView } from '../../src/http/contract.ts';
import { DueMark } from '../shared/due-mark.tsx';
import { formatShort } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useNow } from '../shared/use-now.ts';

/** The live cases at one element, as links. */
export function CasesHere(props: { readonly element: string; readonly cases: readonly CaseSummaryView[] }): JSX.Element {
  const { service, viewer } = texts;
  const now = useNow();
  const here = props.cases.flatMap((view) => view.tokens.filter(({ element }) => element === props.element).map((token) => ({ view, token })));
  return (
    <div class="cases-here">
      <h3>{service.casesHere}</h3>
      {here.length === 0 && <p class="muted">{service.casesNone}</p>}
      <ul>
        {here.map(({ view, token }) => (
          <li key={`${view.id}${token.pass}`} data-case={view.number}>
            <a href={`/cases/${view.id}`}>{view.number}</a>
            <span class="muted">{formatShort(token.since, now)}</span>
            <DueMark dueAt={token.dueAt} overdue={token.overdue} dueState={token.dueState} now={now} />
            {token.incident !== null && (
              <span class="incident">
                <Icon name="warning" />
                {viewer.incident}: {token.incident}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
