import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import type { Shape } from 'bpmn-js/lib/model/Types';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import { usualSize } from './usual-size.ts';

/** A new task is as large as most tasks of its diagram: in one of another size the act's names do not fit. */
export class TaskSize {
  static readonly $inject = ['elementFactory', 'elementRegistry'];

  constructor(elementFactory: ElementFactory, elementRegistry: ElementRegistry) {
    const byKind = elementFactory.getDefaultSize.bind(elementFactory);
    elementFactory.getDefaultSize = (element, di) => {
      const tasks = is(element, 'bpmn:Task') ? elementRegistry.filter((other) => is(other, 'bpmn:Task')) : [];
      return usualSize(tasks as Shape[]) ?? byKind(element, di);
    };
  }
}
