import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';

const steps = ['service', 'office', 'form'] as const;

/** How far applying has come: the service, the department, the form. */
export function ApplySteps({ current }: { readonly current: (typeof steps)[number] }): JSX.Element {
  const words = texts.citizens.apply;
  return (
    <ol class="apply-steps" aria-label={words.steps}>
      {steps.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined} data-done={steps.indexOf(step) < steps.indexOf(current)}>
          {words[step]}
        </li>
      ))}
    </ol>
  );
}
