import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CabinetServiceView } from '../../../src/http/contract.ts';
import { regionName } from '../../shared/region-name.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ActFacts } from '../act-facts.tsx';

/** One service: its act, its term, which department by its address, and the button that applies. */
export function ApplyCard(props: {
  readonly service: CabinetServiceView;
  readonly busy: boolean;
  readonly onApply: (office: string) => void;
}): JSX.Element {
  const { service } = props;
  const words = texts.cabinet;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [office, setOffice] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(office === null);
    if (office === null) form.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
    else props.onApply(office);
  };
  return (
    <li class="panel application" data-key={service.key}>
      <p class="eyebrow">{regionName(service.key, service.act.region)}</p>
      <h2 lang={service.act.language}>{service.service}</h2>
      <dl class="facts">
        <ActFacts act={service.act} />
        {service.term !== null && (
          <div>
            <dt>{words.term}</dt>
            <dd lang={service.act.language}>{service.term}</dd>
          </div>
        )}
      </dl>
      <form class="apply-form" onSubmit={submit} ref={form} noValidate>
        <fieldset class="offices" aria-describedby={`${id}-hint`}>
          <legend>{words.chooseOffice}</legend>
          <p id={`${id}-hint`} class={missing ? 'field-fault' : 'muted'} role={missing ? 'alert' : undefined}>
            {missing ? words.chooseOfficeEmpty : words.chooseOfficeHint}
          </p>
          {service.offices.map((one) => (
            <label key={one.id} class="office">
              <input
                type="radio"
                name={`${id}-office`}
                value={one.id}
                checked={office === one.id}
                onChange={() => {
                  setOffice(one.id);
                  setMissing(false);
                }}
              />
              <span>
                {one.name}
                <span class="sub">{one.address}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" class="button-main" disabled={props.busy} aria-label={words.applyNamed(service.service)}>
          {words.apply}
        </button>
      </form>
    </li>
  );
}
