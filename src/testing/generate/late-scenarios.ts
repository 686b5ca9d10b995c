import type { Scenario } from '../../definitions/scenarios.ts';
import type { Deadline, Diagram } from '../../model/diagram.ts';
import { deadlinesOf } from '../coverage/coverable.ts';
import { smallestCover } from './smallest-cover.ts';

/**
 * The smallest choice of generated scenarios that passes every deadline any of them passes, each done too late wherever
 * there is one. What is late then depends on the calendar: it is left for who plays them to note.
 */
export function lateScenarios(scenarios: readonly Scenario[], diagram: Diagram): readonly Scenario[] {
  const deadlines = deadlinesOf(diagram);
  const passed = ({ expect }: Scenario): readonly string[] => {
    const trace = new Set(expect?.passes);
    return deadlines.filter(({ name, elements }) => name === 'service' || elements.some((id) => trace.has(id))).map(({ name }) => name);
  };
  return smallestCover(scenarios, passed).chosen.map((scenario) => ({
    ...scenario,
    name: scenario.name.replace('generated-', 'generated-late-'),
    waits: waitsOf(scenario, diagram),
  }));
}

/** Twice the time there is at each element; the service's at the first of the tasks besides. */
function waitsOf({ tasks, expect }: Scenario, { nodes, deadline: service }: Diagram): Record<string, string> {
  const waits: Record<string, string> = {};
  for (const element of new Set(expect?.passes)) {
    const terms = nodes.get(element)?.deadline ?? null;
    if (terms !== null) waits[element] = twice(terms);
  }
  const first = (expect?.passes ?? []).find((element) => Object.hasOwn(tasks, element));
  if (service !== null && first !== undefined) waits[first] = twice(service);
  return waits;
}

/** A duration longer than the deadline's, whatever days are free. */
function twice({ duration, businessDays }: Deadline): string {
  if (duration !== null) return duration.replaceAll(/\d+/g, (number) => `${2 * Number(number)}`);
  // Two free days in seven, and the longest holidays.
  return `P${2 * (businessDays ?? 0) + 14}D`;
}
