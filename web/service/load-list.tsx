import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ElementView } from '../../src/http/contract.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';
import type { Count } from './paint-counts.ts';

/** The steps with the number of live cases at each, as text. */
export function LoadList(props: {
  readonly elements: readonly ElementView[];
  /** Language of the act. */
  readonly language: string;
  readonly counts: readonly Count[];
  readonly selected: string | null;
  readonly onPick: (element: string) => void;
}): JSX.Element {
  const { service } = texts;
  const [onlyLoaded, setOnlyLoaded] = useState(false);
  const counts = new Map(props.counts.map((count) => [count.element, count]));
  const shown = onlyLoaded ? props.elements.filter(({ id }) => (counts.get(id)?.cases ?? 0) > 0) : props.elements;
  return (
    <section class="panel steps" aria-labelledby="load-title">
      <h2 id="load-title">{service.load}</h2>
      <label class="tick">
        <input type="checkbox" checked={onlyLoaded} onChange={(event) => setOnlyLoaded(event.currentTarget.checked)} />
        {service.onlyLoaded}
      </label>
      {props.counts.every(({ cases }) => cases === 0) && <p class="empty">{service.loadEmpty}</p>}
      <ol>
        {shown.map((element) => {
          const count = counts.get(element.id) ?? { cases: 0, overdue: 0, incidents: 0 };
          return (
            <li key={element.id} data-element-id={element.id} data-state={count.cases > 0 ? 'loaded' : 'empty'} data-cases={count.cases}>
              <button type="button" aria-pressed={props.selected === element.id} onClick={() => props.onPick(element.id)}>
                <span class="load-count">{count.cases > 0 ? count.cases : ''}</span>
                <span class="step-text">
                  <span class="step-name" lang={props.language}>
                    {element.name}
                  </span>
                  {count.cases > 0 && (
                    <span class="step-state">
                      {service.here(count.cases)}{' '}
                      {count.overdue > 0 && (
                        <span class="due due-overdue">
                          <Icon name="alarm" />
                          {service.overdue(count.overdue)}
                        </span>
                      )}{' '}
                      {count.incidents > 0 && (
                        <span class="incident">
                          <Icon name="warning" />
                          {service.incidents(count.incidents)}
                        </span>
                      )}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
