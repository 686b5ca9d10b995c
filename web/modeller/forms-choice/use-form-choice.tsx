import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ModellerView } from '../modeller-view.ts';
import { FormChoiceDialog } from './form-choice-dialog.tsx';
import type { ChooseForm } from './form-choice-module.ts';

/** Asks which form a task gets, as long as it is not decided. */
export interface FormChoice {
  readonly ask: ChooseForm;
  /** Null: nothing is asked. */
  readonly dialog: JSX.Element | null;
}

/**
 * The choice of a form for a user task of an open diagram.
 * @param forms those of the set, by id
 * @param onFormChosen told the form before the task has it, so that the set holds it
 */
export function useFormChoice(
  view: () => ModellerView | null,
  { forms, language }: { readonly forms: Readonly<Record<string, unknown>>; readonly language: string },
  onFormChosen: (id: string, schema: unknown) => void,
): FormChoice {
  const [asked, setAsked] = useState<{ readonly task: string; readonly formId: string | null } | null>(null);
  const choose = (id: string, schema: unknown): void => {
    onFormChosen(id, schema);
    if (asked !== null) view()?.setForm(asked.task, id);
    setAsked(null);
  };
  return {
    ask: (task, formId) => setAsked({ task, formId }),
    dialog:
      asked === null ? null : <FormChoiceDialog current={asked.formId} set={forms} language={language} onChoose={choose} onClose={() => setAsked(null)} />,
  };
}
