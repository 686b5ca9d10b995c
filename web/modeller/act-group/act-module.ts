import type { ModuleDeclaration } from 'didi';
import { actGroup } from './act-group.ts';
import type { DiagramElement } from './carrier.ts';
import { ExtensionValues } from './extension-values.ts';
import type { PanelGroup } from './panel-types.ts';
import { shownGroups } from './shown-groups.ts';

/** Behind the providers of the packages (1000 and 500): it sees what they have put there. */
const LAST = 100;

interface PropertiesPanel {
  registerProvider(priority: number, provider: ActPropertiesProvider): void;
}

/** Puts the group «Акт» behind the first group and a template's and takes out of the panel whatever is not executed. */
class ActPropertiesProvider {
  static readonly $inject = ['propertiesPanel', 'translate'];
  readonly #translate: (template: string) => string;

  constructor(propertiesPanel: PropertiesPanel, translate: (template: string) => string) {
    this.#translate = translate;
    propertiesPanel.registerProvider(LAST, this);
  }

  getGroups(element: DiagramElement): (groups: readonly PanelGroup[]) => readonly PanelGroup[] {
    return (groups) => {
      const kept = shownGroups(element, groups);
      // The lines of a template go before: they say what the element does.
      const place = Math.max(1, kept.findLastIndex(({ id }) => id.startsWith('ElementTemplates__CustomProperties')) + 1);
      const shown = [...kept.slice(0, place), actGroup(element), ...kept.slice(place)].filter((group): group is PanelGroup => group !== null && group !== undefined);
      // The packages hand the groups everything but the words of their buttons.
      return shown.map((group) => ({ ...group, translate: this.#translate }));
    };
  }
}

/** The feature as a module of the modeller. `actId`: the act a new place in the act is of. */
export function actModule(actId: string): ModuleDeclaration {
  return {
    __init__: ['actPropertiesProvider'],
    actPropertiesProvider: ['type', ActPropertiesProvider],
    extensionValues: ['type', ExtensionValues],
    actId: ['value', actId],
  };
}
