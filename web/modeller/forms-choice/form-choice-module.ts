import type { ModuleDeclaration } from 'didi';
import type { DiagramElement } from '../act-group/carrier.ts';
import type { PanelGroup } from '../act-group/panel-types.ts';
import { formGroup } from './form-group.ts';

/** Behind the providers of the packages (1000 to 300) and before that of the act (100). */
const BETWEEN = 210;

/** Asks which form a user task gets; told the element's id and the form it has now. */
export type ChooseForm = (element: string, formId: string | null) => void;

interface PropertiesPanel {
  registerProvider(priority: number, provider: FormChoiceProvider): void;
}

/** Puts the choice of a form in the place of the fields in which its code would be typed. */
class FormChoiceProvider {
  static readonly $inject = ['propertiesPanel'];

  constructor(propertiesPanel: PropertiesPanel) {
    propertiesPanel.registerProvider(BETWEEN, this);
  }

  getGroups(element: DiagramElement): (groups: readonly PanelGroup[]) => readonly PanelGroup[] {
    return (groups) => groups.map((group) => (group.id === 'form' && element.type === 'bpmn:UserTask' ? formGroup() : group));
  }
}

/** The feature as a module of the modeller. */
export function formChoiceModule(onChooseForm: ChooseForm): ModuleDeclaration {
  return {
    __init__: ['formChoiceProvider'],
    formChoiceProvider: ['type', FormChoiceProvider],
    chooseForm: ['value', onChooseForm],
  };
}
