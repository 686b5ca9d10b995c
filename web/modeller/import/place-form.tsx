import type { JSX } from 'preact';
import type { DefinitionSummary } from '../../../src/http/contract.ts';
import { regionName } from '../../shared/region-name.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { TypedAct } from './new-act.ts';

/** Where a file goes, as it is typed. */
export interface TypedPlace {
  /** Folder of the region; empty: none is chosen. */
  readonly region: string;
  /** Whether the region is a new one. */
  readonly newRegion: boolean;
  readonly service: string;
  readonly channel: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The key of the place; null as long as something of it is missing, or is no name for a folder. */
export function keyOfPlace({ region, service, channel }: TypedPlace): string | null {
  const parts = [region, service, channel];
  return parts.every((part) => part.length <= 64 && SLUG.test(part)) ? parts.join('/') : null;
}

/** Asks for region, service and channel; of a new region also for its act. */
export function PlaceForm(props: {
  readonly definitions: readonly DefinitionSummary[];
  readonly place: TypedPlace;
  readonly act: TypedAct;
  readonly onPlace: (place: TypedPlace) => void;
  readonly onAct: (act: TypedAct) => void;
}): JSX.Element {
  const { channels } = texts;
  const { imports } = texts.modeller;
  const { definitions, place, act, onPlace, onAct } = props;
  const regions = new Map(definitions.map(({ key, act: of }) => [key.split('/')[0] ?? '', regionName(key, of.region)]));
  const services = [...new Set(definitions.filter(({ key }) => key.startsWith(`${place.region}/`)).map(({ key }) => key.split('/')[1] ?? ''))];
  const field = (name: keyof TypedAct): JSX.Element => {
    const onInput = ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }): void => onAct({ ...act, [name]: value });
    return (
      <label class={name === 'title' ? 'stacked import-wide' : 'stacked'}>
        {imports.act[name]}
        {name === 'date' ? <input type="date" value={act.date} required onInput={onInput} /> : <input type="text" value={act[name]} required onInput={onInput} />}
      </label>
    );
  };
  const slug = (name: 'region' | 'service' | 'channel', label: string, list?: string): JSX.Element => (
    <label class="stacked">
      {label}
      <input
        type="text"
        value={place[name]}
        list={list}
        required
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={place[name] !== '' && !SLUG.test(place[name])}
        aria-describedby="slug-hint"
        onInput={(event) => onPlace({ ...place, [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
  return (
    <div class="import-place">
      <label class="stacked">
        {imports.region}
        <select
          value={place.newRegion ? '+' : place.region}
          onChange={({ currentTarget: { value } }) => onPlace(value === '+' ? { ...place, newRegion: true, region: '' } : { ...place, newRegion: false, region: value })}
        >
          <option value="">{imports.choose}</option>
          {[...regions].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="+">{imports.newRegion}</option>
        </select>
      </label>
      {place.newRegion && slug('region', imports.regionFolder)}
      {slug('service', imports.service, 'import-services')}
      {slug('channel', imports.channel, 'import-channels')}
      <datalist id="import-services">
        {services.map((service) => (
          <option key={service} value={service} />
        ))}
      </datalist>
      <datalist id="import-channels">
        {Object.entries(channels).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
      <p id="slug-hint" class="sub import-wide">
        {imports.slugHint}
      </p>
      {place.newRegion && (
        <fieldset class="import-wide import-act">
          <legend>{imports.newAct}</legend>
          {field('number')}
          {field('date')}
          {field('title')}
          <label class="stacked">
            {imports.act.language}
            <select value={act.language} onChange={(event) => onAct({ ...act, language: event.currentTarget.value })}>
              <option value="ru">{imports.languages.ru}</option>
              <option value="kk">{imports.languages.kk}</option>
            </select>
          </label>
          {field('region')}
          {field('office')}
          {field('address')}
        </fieldset>
      )}
    </div>
  );
}
