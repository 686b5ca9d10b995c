import { type FormatStep, isOldData, type OldData } from '../format-step.ts';

/**
 * Up to format 3 how often each element had been passed stood beside what an engine keeps for itself, for whoever cared
 * to read it; since then it is the engine's own, in called processes too. A case that has ended keeps none.
 */
export const enginePasses: FormatStep = {
  format: 4,
  kind: 'case',
  change: (record) => (isOldData(record['state']) && 'passes' in record['state'] ? { ...record, state: withOwnPasses(record['state']) } : record),
};

function withOwnPasses(state: OldData): OldData {
  const { passes, ...rest } = state;
  const kept = rest['private'];
  if (!isOldData(kept)) return passes === undefined ? state : rest;
  return { ...rest, private: withOwnPassesOfCalls(passes === undefined ? kept : { passes, ...kept }) };
}

/** bpmn-engine keeps the whole state of a called process. */
function withOwnPassesOfCalls(kept: OldData): OldData {
  if (!isOldData(kept['children'])) return kept;
  const children = Object.entries(kept['children']).map(([key, child]) => [key, isOldData(child) ? withOwnPasses(child) : child] as const);
  return { ...kept, children: Object.fromEntries(children) };
}
