import { withOutputs } from '../mappings.ts';
import { PROCESS } from './graph.ts';
import type { Run } from './run.ts';

/** A process begins. What its run was given is the payload of its start event. */
export function beginProcess(run: Run): void {
  const [start, ...others] = run.graph.beginnings.get(PROCESS)?.starts ?? [];
  const event = others.length > 0 || start === undefined ? undefined : run.graph.nodes[start];
  if (event?.type === 'startEvent') run.variables = withOutputs(event, {}, run.variables);
  run.begin(run.root);
}
