import type { Digest } from '../../../src/regulation/digest.ts';
import { type DigestRow, type DigestStep, stepId } from '../../../src/regulation/step-id.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { Choice } from '../part-form/choice-place.tsx';

/** «Процесс 4», «Условие 1», «Начало»: a step as a list names it. */
export function stepName({ kind, number, part }: Pick<DigestStep, 'kind' | 'number' | 'part'>): string {
  const { kinds } = texts.editors.digest;
  const name = kinds[kind] ?? '';
  return kind === 'action' || number === null || number === undefined ? name : `${name} ${number}${part ?? ''}`;
}

/** «Строка 4». */
export function rowName({ action }: Pick<DigestRow, 'action'>): string {
  return texts.editors.digest.row(action);
}

/** The steps that have an element of their own, to choose from. */
export function stepChoices({ steps }: Digest): readonly Choice[] {
  return steps.filter(({ kind }) => kind !== 'action').map((step) => ({ value: stepId(step), label: `${stepName(step)}. ${step.gist ?? ''}`.slice(0, 60) }));
}
