import type { JSX } from 'preact';
import type { ActHeadView } from '../../src/http/contract.ts';
import { formatDate } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** Whether the act is in force, and if not, which act ended it. */
export function ActState({ act }: { readonly act: ActHeadView }): JSX.Element {
  const { catalogue } = texts;
  const repealed = act.repealedBy === null ? catalogue.repealed : catalogue.repealedBy('');
  return (
    <span class={`act-state act-${act.state}`} data-state={act.state}>
      <Icon name={act.state === 'in-force' ? 'check' : 'warning'} />
      <span>
        {act.state === 'in-force' ? catalogue.inForce : repealed}
        {act.state === 'repealed' && act.repealedBy !== null && <span lang={act.language}>{act.repealedBy}</span>}
      </span>
    </span>
  );
}

/** What is known of an act: who made it, when, where it is registered, where its text is. */
export function ActFacts({ act }: { readonly act: ActHeadView }): JSX.Element {
  const { catalogue } = texts;
  const { registration } = act;
  return (
    <dl class="act-facts">
      <div>
        <dt>{catalogue.publisher}</dt>
        <dd lang={act.language}>{act.publisher}</dd>
      </div>
      {registration !== null && (
        <div>
          <dt>{catalogue.registered}</dt>
          <dd>{catalogue.registration(registration.number, formatDate(registration.date))}</dd>
        </div>
      )}
      <div>
        <dt>{catalogue.text}</dt>
        <dd>
          {act.officialText === null ? (
            <span class="muted">{catalogue.noOfficial}</span>
          ) : (
            <a href={act.officialText} rel="noreferrer">
              {catalogue.official}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}
