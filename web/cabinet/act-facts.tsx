import type { JSX } from 'preact';
import type { CabinetAct } from '../../src/http/contract.ts';
import { formatDate } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** The act a service is rendered by, and whether it is in force. A `dt` and `dd` of a list of facts. */
export function ActFacts({ act }: { readonly act: CabinetAct }): JSX.Element {
  const words = texts.cabinet;
  const repealed = act.repealedBy === null ? words.repealed : words.repealedBy(act.repealedBy);
  return (
    <div>
      <dt>{words.act}</dt>
      <dd>
        {words.actLine(act.number, formatDate(act.date))}{' '}
        <span class={`act-state act-${act.state}`} data-state={act.state}>
          <Icon name={act.state === 'in-force' ? 'check' : 'warning'} />
          {act.state === 'in-force' ? words.inForce : repealed}
        </span>
        <span class="sub" lang={act.language}>
          {act.title}
        </span>
      </dd>
    </div>
  );
}
