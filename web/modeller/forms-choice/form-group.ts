import { Group } from '@bpmn-io/properties-panel';
import { jsx, jsxs } from '@bpmn-io/properties-panel/preact/jsx-runtime';
import { useService } from 'bpmn-js-properties-panel';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from '../act-group/carrier.ts';
import type { ExtensionValues } from '../act-group/extension-values.ts';
import type { PanelGroup } from '../act-group/panel-types.ts';
import type { KnownNames } from '../templates/known-names.ts';
import type { ChooseForm } from './form-choice-module.ts';
import { formVariableNames } from './form-variable-names.ts';

/** The group «Форма» of a user task: which one it has, what it sets, and the way to another. */
export function formGroup(): PanelGroup {
  return { id: 'form', label: texts.templates.forms.group, component: Group, entries: [{ id: 'form-choice', component: FormEntry }], shouldOpen: true };
}

function FormEntry({ element }: { readonly element: DiagramElement }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const names = useService('knownNames') as KnownNames;
  const choose = useService('chooseForm') as ChooseForm;
  const { forms } = texts.templates;
  const id = (extensions.of(element, 'zeebe:FormDefinition')[0]?.get('formId') as string | undefined) ?? null;
  const sets = id === null ? [] : formVariableNames(names.forms[id]);
  return jsxs('div', {
    class: 'bio-properties-panel-entry form-choice-entry',
    'data-entry-id': 'form-choice',
    children: [
      jsx('p', { class: 'form-choice-id', children: id ?? forms.none }),
      id === null ? null : jsx('p', { class: 'bio-properties-panel-description', children: sets.length === 0 ? forms.setsNothing : forms.sets(sets.join(', ')) }),
      jsx('button', { type: 'button', class: 'button-quiet', onClick: () => choose(element.id, id), children: id === null ? forms.choose : forms.other }),
    ],
  });
}
