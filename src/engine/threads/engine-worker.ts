import type { Diagram } from '../../model/diagram.ts';
import { programOf } from '../bpmn-engine/compile.ts';
import type { Program } from '../port.ts';
import { packFailure } from './pack-failure.ts';
import type { AnsweredStep, AskedStep, Parcel } from './thread-message.ts';

/** What was compiled, by hash. All a thread keeps: nothing of a case outlives its step. */
const programs = new Map<string, Program>();

/** Makes one step; runs in a thread of `EngineThreads`. */
export default async function makeStep({ program: hash, parcel, move }: AskedStep): Promise<AnsweredStep> {
  try {
    if (parcel !== undefined) programs.set(hash, compiled(parcel));
    const program = programs.get(hash);
    if (program === undefined) return { kind: 'program-unknown' };
    const step = move.kind === 'start' ? program.start(move.variables) : program.advance(move.state, move.stimulus);
    return { kind: 'made', step: await step };
  } catch (error) {
    return { kind: 'failed', failure: packFailure(error) };
  }
}

function compiled({ diagram, called }: Parcel): Program {
  // Running reads everything from the model; the source it lacks is for the check alone.
  return programOf(diagram as Diagram, called as ReadonlyMap<string, Diagram>);
}
