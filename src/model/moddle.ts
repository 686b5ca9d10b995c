import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { regDescriptor } from './reg-descriptor.ts';

/**
 * A node of the moddle tree. bpmn-moddle's generated types leave out extension packages, so the tree is read through
 * this one open shape and narrowed where it is used.
 */
export interface ModdleElement {
  $type: string;
  id?: string;
  $parent?: ModdleElement;
  get(name: string): unknown;
  [property: string]: unknown;
}

export type Definitions = ModdleElement;

/** A reader and writer that knows BPMN 2.0, the `zeebe` dialect and the `reg` extension. */
export function createModdle(): BpmnModdle {
  return new BpmnModdle({ zeebe, reg: regDescriptor });
}
