import type { FlowNode } from '../model/diagram.ts';
import type { LoadedDefinition } from './api.ts';

/**
 * Whether the element is the work of those who took the application for another office: a service centre's operators,
 * or the unit the act marks as taking (an akim's apparatus). All other work is the rendering office's, or the applicant's.
 */
export function isTakingUnit({ act, diagram }: Pick<LoadedDefinition, 'act' | 'diagram'>, node: FlowNode): boolean {
  if (node.positions.includes('operator')) return true;
  const lane = diagram.lanes.find(({ id }) => id === node.lane)?.name;
  return act.units.some(({ name, takes }) => takes === true && name === lane);
}
