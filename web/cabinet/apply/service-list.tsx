import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CabinetServiceView } from '../../../src/http/contract.ts';
import { Icon } from '../../shared/icon.tsx';
import { regionName } from '../../shared/region-name.ts';
import { texts } from '../../shared/texts/texts.ts';

/** Where the second step is, for one service. */
export function serviceHref(key: string): string {
  return `/cabinet/apply?${new URLSearchParams({ service: key })}`;
}

/** The first step: one line a service, by region; narrowed by what is typed. */
export function ServiceList({ services }: { readonly services: readonly CabinetServiceView[] }): JSX.Element {
  const words = texts.citizens.apply;
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const named = (one: CabinetServiceView): string => regionName(one.key, one.act.region);
  const shown = services.filter((one) => `${one.service} ${named(one)}`.toLowerCase().includes(sought));
  return (
    <>
      <form class="service-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="stacked filter-text">
          {words.find}
          <input type="search" value={text} placeholder={words.findHint} onInput={({ currentTarget: { value } }) => setText(value)} />
        </label>
        <p class="muted" aria-live="polite">
          {shown.length === 0 ? words.nothing : words.found(shown.length)}
        </p>
      </form>
      {[...Map.groupBy(shown, named)].map(([region, ofRegion]) => (
        <section key={region} class="service-group" aria-label={region}>
          <h2>{region}</h2>
          <ul class="panel service-lines">
            {ofRegion.map((one) => (
              <li key={one.key} data-key={one.key}>
                <a href={serviceHref(one.key)} lang={one.act.language}>
                  {one.service}
                  <Icon name="next" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
