import type { JSX } from 'preact';
import type { ActStepView } from '../../src/http/contract.ts';
import { positionNames } from '../shared/position-names.ts';
import { texts } from '../shared/texts/texts.ts';
import { ElementLinks } from './element-links.tsx';
import type { PickProps } from './pick-props.ts';

function Branch({ branch }: { readonly branch: NonNullable<ActStepView['branch']> }): JSX.Element {
  const { actPage } = texts;
  return (
    <ul>
      <li>{actPage.ifYes(branch.ok)}</li>
      <li>
        {actPage.ifNo(branch.fail)}
        {branch.rejoins !== null && <span class="sub">{actPage.rejoins(branch.rejoins)}</span>}
      </li>
    </ul>
  );
}

/** The steps of the act, each with who does it, by when, where it branches, and the elements that carry it. */
export function StepTable(props: PickProps & { readonly steps: readonly ActStepView[]; readonly hasRows: boolean }): JSX.Element {
  const { actPage } = texts;
  return (
    <table class="list act-table">
      <thead>
        <tr>
          <th scope="col">{actPage.step}</th>
          <th scope="col">{actPage.what}</th>
          <th scope="col">{actPage.who}</th>
          <th scope="col">{actPage.time}</th>
          <th scope="col">{actPage.branch}</th>
          <th scope="col">{actPage.onDiagram}</th>
          {props.hasRows && <th scope="col">{actPage.inTable}</th>}
        </tr>
      </thead>
      <tbody>
        {props.steps.map((step) => (
          <tr key={step.id} data-step={step.id} data-picked={step.elements.some((id) => props.picked.has(id))} data-outcome={step.outcome}>
            <td>
              <button type="button" class="pick" lang={props.language} onClick={() => props.onPick(step.elements)}>
                {step.label}
              </button>
              <span class="sub" lang={props.language}>
                {step.place}
              </span>
            </td>
            <td data-label={actPage.what}>
              <span lang={props.language}>{step.gist}</span>
              {step.outcome !== 'normal' && <span class={`tag tag-${step.outcome}`}>{actPage.stepOutcomes[step.outcome]}</span>}
            </td>
            <td data-label={actPage.who}>
              <div>
                <span lang={props.language}>{step.actor}</span>
                {step.positions.length > 0 && <span class="sub">{positionNames(step.positions, ', ')}</span>}
                {step.system !== null && step.system !== step.actor && <span class="sub">{actPage.system(step.system)}</span>}
                {step.externals.length > 0 && <span class="sub">{actPage.externals(step.externals.join(', '))}</span>}
              </div>
            </td>
            <td data-label={actPage.time} lang={props.language}>
              <span>{step.deadline ?? '—'}</span>
            </td>
            <td data-label={actPage.branch}>{step.branch === null ? <span>—</span> : <Branch branch={step.branch} />}</td>
            <td data-label={actPage.onDiagram}>
              <ElementLinks {...props} ids={step.elements} />
            </td>
            {props.hasRows && (
              <td data-label={actPage.inTable}>
                <span>{step.rows.length === 0 ? '—' : step.rows.join(', ')}</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
