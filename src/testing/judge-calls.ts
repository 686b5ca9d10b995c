import { ScriptUnasked } from './errors.ts';
import type { FlowStage } from './flow-stage.ts';
import type { Judgement } from './judgement.ts';
import { nearest } from './nearest.ts';
import { readsLike } from './reads-like.ts';
import type { RecordedCall } from './scripted-operations.ts';

/** Whose calls are judged: a case's, or all of a flow. */
export interface Caller {
  readonly stage: FlowStage;
  readonly calls: readonly RecordedCall[];
}

/**
 * Whether an operation was asked, with these values in the request; `times`: so often, else at least once.
 * @throws ScriptUnasked where there is no such operation
 */
export function hasAsked({ stage, calls }: Caller, operation: string, values: Readonly<Record<string, unknown>>, times: number | null): Judgement {
  const { operations } = stage.parts;
  if (!operations.has(operation)) throw new ScriptUnasked(operation, nearest(operation, operations.keys()));
  const asked = calls.filter((call) => call.operation === operation);
  const matching = asked.filter(({ input }) => readsLike(input, values)).length;
  const request = Object.keys(values).length === 0 ? '' : ` with ${JSON.stringify(values)}`;
  return {
    holds: times === null ? matching > 0 : matching === times,
    wanted: `have asked ${operation}${request}${times === null ? '' : ` ${often(times)}`}`,
    found: asked.length === 0 ? 'it was never asked' : `it was asked ${often(asked.length)}: ${asked.map(told).join('; ')}`,
  };
}

function often(times: number): string {
  return ['never', 'once', 'twice', 'three times'][times] ?? `${times} times`;
}

function told({ element, input, failure }: RecordedCall): string {
  return `at <${element}> with ${JSON.stringify(input)}${failure === null ? '' : ` (${failure})`}`;
}
