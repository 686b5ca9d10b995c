import { isDeepStrictEqual } from 'node:util';
import type { EngineState, Program } from '../../engine/port.ts';
import { ReglamentError } from '../../errors.ts';
import type { Flow } from '../flow.ts';
import type { FlowCase } from '../flow-case.ts';
import type { Script } from '../script.ts';
import { brokenRules } from './broken-rules.ts';
import { Draws, pick } from './draws.ts';
import { drawnScript } from './drawn-script.ts';
import { possibleTurns, type TurnParts } from './possible-turns.ts';
import { type Move, walkMoves } from './walk-moves.ts';

/** What a walk needs. */
export interface WalkParts extends TurnParts {
  readonly program: Program;
  /** Opens the channel with these systems. */
  readonly open: (adapters: Readonly<Record<string, Script>>) => Promise<Flow>;
}

/** How a walk went. */
export interface Walked {
  /** What was done, and what systems did otherwise than usual, in words. */
  readonly steps: readonly string[];
  /** Ids of the elements entered, in order. */
  readonly trace: readonly string[];
  /** What did not hold after the last step; empty where all held. */
  readonly broken: readonly string[];
}

/** Of ten moves so many take the case on. */
const ONWARDS = 7;

/**
 * Walks a case about as the numbers say, one for each choice: smaller ones choose what is usual, and it ends with the last.
 * After each move, what must always hold is looked at.
 */
export async function randomWalk(parts: WalkParts, numbers: readonly number[]): Promise<Walked> {
  const draws = new Draws(numbers);
  const steps: string[] = [];
  let disturbed = false;
  const tell = (said: string): void => {
    disturbed = true;
    steps.push(said);
  };
  const asked = [...parts.definition.diagram.nodes.values()].flatMap(({ operation, completionOperation }) => operation ?? completionOperation ?? []);
  const operations = [...new Set(asked)].flatMap((type) => parts.operations.get(type) ?? []);
  const flow = await parts.open(Object.fromEntries(operations.map((operation) => [operation.type, drawnScript(operation, parts.decisive, draws, tell)])));
  steps.push('start');
  const subject = await flow.start();
  for (;;) {
    const broken = [...brokenRules(subject.case, flow.diagram), ...(await lostOnLoading(parts, subject))];
    if (broken.length > 0 || draws.left === 0) return { steps, trace: subject.trace, broken };
    const { onwards, aside } = walkMoves(subject, parts);
    const number = draws.next();
    const wanted = number % 10 < ONWARDS ? onwards : aside;
    const move = pick(wanted.length > 0 ? wanted : onwards, Math.floor(number / 10));
    if (move === undefined) return { steps, trace: subject.trace, broken };
    steps.push(move.said);
    disturbed = false;
    const fault = await done(subject, move, () => disturbed);
    if (fault !== null) return { steps, trace: subject.trace, broken: [fault] };
  }
}

/** Does a move; answers what is wrong with how it went, or null. */
async function done(subject: FlowCase, { run, taken }: Move, disturbed: () => boolean): Promise<string | null> {
  const before = subject.case.state;
  try {
    await run(subject);
    return taken === false ? 'it was to be refused and was done' : null;
  } catch (error) {
    if (!(error instanceof ReglamentError)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!isDeepStrictEqual(subject.case.state, before)) return `it was refused (${error.code}) and the case has moved all the same`;
    return taken === true && !disturbed() ? `it was refused: ${error.message} [${error.code}]` : null;
  }
}

/** What the engine refuses is refused both times; anything else is a fault of the product. */
function refusalOf(error: unknown): string {
  if (error instanceof ReglamentError) return error.message;
  throw error;
}

/** Whether the state goes on the same once it has been saved and loaded, at the first turn that can be taken. */
async function lostOnLoading({ program, ...parts }: WalkParts, subject: FlowCase): Promise<readonly string[]> {
  if (subject.case.status !== 'active') return [];
  const state = subject.case.state as EngineState;
  const loaded = JSON.parse(JSON.stringify(state)) as EngineState;
  const [turn] = possibleTurns(parts, state).possible;
  if (turn === undefined) return [];
  const [kept, again] = await Promise.all([state, loaded].map((from) => program.advance(from, turn.stimulus).catch(refusalOf)));
  return isDeepStrictEqual(kept, again) ? [] : [`it goes on otherwise from <${turn.element}> once it has been saved and loaded`];
}
