import type { Element as CanvasElement } from 'diagram-js/lib/model/Types';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from '../act-group/carrier.ts';
import type { PanelGroup } from '../act-group/panel-types.ts';
import { completionGroup } from './completion-group.ts';
import type { ElementTemplates } from './request-menu.ts';
import { templatedGroups } from './templated-groups.ts';

/** Behind the templates' own provider (300) and before that of the act (100). */
const BETWEEN = 200;

interface PropertiesPanel {
  registerProvider(priority: number, provider: TemplatesProvider): void;
}

/** Orders the groups of the panel around a template, and adds what is asked while a task is completed. */
export class TemplatesProvider {
  static readonly $inject = ['propertiesPanel', 'elementTemplates'];
  readonly #templates: ElementTemplates;

  constructor(propertiesPanel: PropertiesPanel, elementTemplates: ElementTemplates) {
    this.#templates = elementTemplates;
    propertiesPanel.registerProvider(BETWEEN, this);
  }

  getGroups(element: DiagramElement): (groups: readonly PanelGroup[]) => readonly PanelGroup[] {
    return (groups) => {
      const template = this.#templates.get(element as unknown as CanvasElement);
      const ordered = templatedGroups(element, groups, template, texts.templates.groups.outputs);
      const completion = completionGroup(element);
      if (completion === null) return ordered;
      const behind = ordered.findIndex(({ id }) => id === 'form') + 1 || ordered.length;
      return ordered.toSpliced(behind, 0, completion);
    };
  }
}
