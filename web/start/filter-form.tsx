import type { JSX } from 'preact';
import type { DefinitionSummary } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';
import { regionName, regionOf, type ServiceFilter } from './filter-services.ts';

/** Narrows the list of services: by words, by region, to those where the person takes applications. */
export function FilterForm(props: {
  readonly definitions: readonly DefinitionSummary[];
  readonly filter: ServiceFilter;
  /** How many services the filter leaves. */
  readonly shown: number;
  readonly onChange: (filter: ServiceFilter) => void;
}): JSX.Element {
  const { startFilter } = texts;
  const { definitions, filter, onChange } = props;
  const regions = new Map(definitions.map((definition) => [regionOf(definition), regionName(definition)]));
  return (
    <form class="service-filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="stacked filter-text">
        {startFilter.label}
        <input type="search" value={filter.text} placeholder={startFilter.hint} onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })} />
      </label>
      <label class="stacked">
        {startFilter.region}
        <select value={filter.region} onChange={(event) => onChange({ ...filter, region: event.currentTarget.value })}>
          <option value="">{startFilter.allRegions}</option>
          {[...regions].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {definitions.some(({ mayStart }) => mayStart) && (
        <label class="tick">
          <input type="checkbox" checked={filter.mine} onChange={(event) => onChange({ ...filter, mine: event.currentTarget.checked })} />
          {startFilter.mine}
        </label>
      )}
      <p class="muted" aria-live="polite" data-role="shown">
        {props.shown === 0 ? startFilter.nothing : startFilter.shown(props.shown, definitions.length)}
      </p>
    </form>
  );
}
