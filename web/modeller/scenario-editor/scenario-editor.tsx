import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { texts } from '../../shared/texts/texts.ts';
import { listAt, textAt } from '../part-form/json-path.ts';
import { JsonText } from '../part-form/json-text.tsx';
import { schemaFaults } from '../part-form/schema-faults.ts';
import { scenariosSchema } from '../../../src/definitions/scenarios.ts';

/** The scenarios of a channel: which there are, and their text to change. */
export function ScenarioEditor(props: {
  readonly scenarios: unknown;
  readonly language: string;
  /** What an end of the diagram is called. */
  readonly nameOf: (element: string) => string;
  readonly onChange: (scenarios: unknown) => void;
}): JSX.Element {
  const { scenarios: words } = texts.editors;
  const faults = useMemo(() => schemaFaults(scenariosSchema, props.scenarios), [props.scenarios]);
  const list = listAt(props.scenarios, ['scenarios']);
  const text = (scenario: unknown, field: string): string => textAt(scenario, [field]);
  return (
    <>
      <div class="part-head">
        <h2>{words.title}</h2>
      </div>
      <p class="muted">{words.lead}</p>
      <table class="scenario-list">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((scenario, index) => (
            <tr key={`${index} ${text(scenario, 'name')}`}>
              <td>
                <code>{text(scenario, 'name')}</code>
              </td>
              <td lang={props.language}>{text(scenario, 'title')}</td>
              <td lang={props.language}>{props.nameOf(text(scenario, 'outcome'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <JsonText label={words.text} value={props.scenarios} faults={faults} onChange={props.onChange} />
    </>
  );
}
