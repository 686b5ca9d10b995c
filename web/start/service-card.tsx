import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DefinitionSummary, DefinitionView } from '../../src/http/contract.ts';
import { getDefinition } from '../api.ts';
import { formatDate } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { OfficeSelect } from './office-select.tsx';

/** The first thing a person does after the application has come in, with what the act says of it. */
function FirstStep({ definition }: { readonly definition: DefinitionSummary }): JSX.Element | null {
  const { value } = useLoaded<DefinitionView>(`${definition.key}@${definition.version}`, () =>
    getDefinition(definition.key, definition.version),
  );
  const first = value?.elements.find(({ type }) => type === 'userTask');
  if (first === undefined) return null;
  const said = [first.deadline, ...first.sources].filter((part) => part !== null);
  return (
    <div>
      <dt>{texts.start.first}</dt>
      <dd>
        <span lang={definition.act.language}>{first.name}</span>
        <span class="sub">
          {positionNames(first.positions, ', ')} · <span lang={definition.act.language}>{said.join(' · ')}</span>
        </span>
      </dd>
    </div>
  );
}

/** One service by one channel: its act, what happens first, and what takes an application: a button, and a choice of the department where it asks. */
export function ServiceCard(props: {
  readonly definition: DefinitionSummary;
  readonly busy: boolean;
  /** The department chosen; null where the person need not choose. */
  readonly onTake: (office: string | null) => void;
  /** Whether the person may change the diagram. */
  readonly mayModel: boolean;
}): JSX.Element {
  const { definition } = props;
  const { act } = definition;
  const { start } = texts;
  const card = useRef<HTMLLIElement>(null);
  const [office, setOffice] = useState('');
  const [missing, setMissing] = useState(false);
  const asks = definition.offices.length > 0;
  const take = (): void => {
    setMissing(asks && office === '');
    if (asks && office === '') card.current?.querySelector('select')?.focus();
    else props.onTake(asks ? office : null);
  };
  const choose = (chosen: string): void => {
    setOffice(chosen);
    setMissing(false);
  };
  const repealed = act.repealedBy === null ? start.repealed : start.repealedBy(act.repealedBy);
  return (
    <li class="panel card" ref={card} data-key={definition.key}>
      <h3 lang={act.language}>{definition.service}</h3>
      <dl class="facts">
        <div>
          <dt>{start.channel}</dt>
          <dd lang={act.language}>{definition.channelName}</dd>
        </div>
        <div>
          <dt>{start.act}</dt>
          <dd>
            {start.actLine(act.number, formatDate(act.date))}{' '}
            <span class={`act-state act-${act.state}`} data-state={act.state}>
              <Icon name={act.state === 'in-force' ? 'check' : 'warning'} />
              {act.state === 'in-force' ? start.inForce : repealed}
            </span>
            {!definition.tiedToAct && <span class="act-state act-repealed">{start.untied}</span>}
            <span class="sub" lang={act.language}>
              {act.title}
            </span>
          </dd>
        </div>
        <FirstStep definition={definition} />
      </dl>
      {asks && <OfficeSelect offices={definition.offices} value={office} onChoose={choose} missing={missing} />}
      <div class="buttons">
        {definition.mayStart && (
          <button type="button" class="button-main" disabled={props.busy} aria-label={start.takeNamed(definition.service)} onClick={take}>
            {start.take}
          </button>
        )}
        <a class="button-quiet" href={`/services/${definition.key}`}>
          {start.scheme}
        </a>
        {props.mayModel && (
          <a class="button-quiet" href={`/modeller/${definition.key}`}>
            {texts.modeller.open}
          </a>
        )}
        <span class="muted">
          {start.active(definition.activeCases)} · {start.version(definition.version)}
        </span>
      </div>
    </li>
  );
}
