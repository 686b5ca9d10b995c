import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CabinetServiceView } from '../../../src/http/contract.ts';
import { regionName } from '../../shared/region-name.ts';
import { texts } from '../../shared/texts/texts.ts';
import { ActFacts } from '../act-facts.tsx';

/** The second step: which department by its address; what the service is rendered by; the button that applies, always in sight. */
export function OfficeStep(props: {
  readonly service: CabinetServiceView;
  readonly busy: boolean;
  readonly onApply: (office: string) => void;
}): JSX.Element {
  const { service } = props;
  const { cabinet: words, citizens } = texts;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [office, setOffice] = useState<string | null>(service.offices.length === 1 ? (service.offices[0]?.id ?? null) : null);
  const [missing, setMissing] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    setMissing(office === null);
    if (office === null) form.current?.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
    else props.onApply(office);
  };
  return (
    <div data-key={service.key}>
      <p class="eyebrow">{regionName(service.key, service.act.region)}</p>
      <h2 class="service-title" lang={service.act.language}>
        {service.service}
      </h2>
      <form class="apply-form" onSubmit={submit} ref={form} noValidate>
        <fieldset class="panel offices" aria-describedby={`${id}-hint`}>
          <legend class="visually-hidden">{words.chooseOffice}</legend>
          <h3 aria-hidden="true">{words.chooseOffice}</h3>
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
        <section class="panel about-service" aria-label={citizens.apply.about}>
          <h3>{citizens.apply.about}</h3>
          <dl class="facts">
            <ActFacts act={service.act} />
            {service.term !== null && (
              <div>
                <dt>{words.term}</dt>
                <dd lang={service.act.language}>{service.term}</dd>
              </div>
            )}
            {service.inPerson.length > 0 && (
              <div>
                <dt>{citizens.apply.inPerson}</dt>
                <dd>
                  {citizens.apply.inPersonLead}
                  <ul class="in-person">
                    {service.inPerson.map(({ key, channelName }) => (
                      <li key={key}>
                        <a href={`/act/${key}`} lang={service.act.language}>
                          {channelName}
                        </a>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
          </dl>
        </section>
        <div class="apply-bar">
          <a class="button-quiet" href="/cabinet/apply">
            {citizens.apply.change}
          </a>
          <button type="submit" class="button-main" disabled={props.busy} aria-label={words.applyNamed(service.service)}>
            {words.apply}
          </button>
          <span class="sub">{citizens.apply.next}</span>
        </div>
      </form>
    </div>
  );
}
