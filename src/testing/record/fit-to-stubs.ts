import { operationShape } from '../../adapters/operation-shape.ts';
import type { Case } from '../../cases/case.ts';
import type { PlannedAnswer, Scenario } from '../../definitions/scenarios.ts';
import type { Variables } from '../../engine/port.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import { passageOf } from '../coverage/passage.ts';
import { unmetExpectations } from '../expectations.ts';
import { playOnStage, type PlayedScenario, type ScenarioParts, traceOf } from '../run-scenario.ts';
import type { Stage } from '../stage.ts';
import { departureOf, type Departure } from './departure.ts';
import type { Entered } from './entered-values.ts';
import type { Inventor } from './invent-values.ts';
import { type NotedAnswers, noteAnswers } from './noted-answers.ts';
import { answerAsIn, failedCalls, variableOf } from './system-answers.ts';

/** A case and what has been read of it. */
export interface RecordedFacts {
  readonly subject: Case;
  readonly definition: LoadedDefinition;
  /** As they are at its end. */
  readonly variables: Variables;
  readonly entered: readonly Entered[];
  readonly inventor: Inventor;
}

/** A scenario fitted to the stubs, and what still goes otherwise. */
export interface FittedScenario {
  readonly scenario: Scenario;
  /** Null: it goes the way of the case to the same end. */
  readonly departure: Departure | null;
  /** What it does not meet of what the case showed beside its way, a sentence each, in English. */
  readonly unmet: readonly string[];
}

/** What the systems of the last try were, and answered. */
type Noted = { -readonly [Part in keyof NotedAnswers]: NotedAnswers[Part] };

/** So often it is played again with what was learned from the time before. */
const ROUNDS = 5;
/** When scenarios begin that do not say: ten in the morning of a working Monday in Almaty. */
const BEGINS = new Date('2026-03-02T05:00:00Z');

/**
 * Plays the scenario, plans what the systems answered otherwise, and plays it again, until nothing more is learned.
 * @param draft the scenario without any answer planned
 */
export async function fitToStubs(
  draft: Scenario,
  { subject, definition, variables, entered, inventor }: RecordedFacts,
  stage: Stage,
  parts: ScenarioParts,
): Promise<FittedScenario> {
  const { expect, outcome, ...said } = draft;
  const failed = failedCalls(subject);
  const learned = new Map<string, PlannedAnswer>();
  const recorded = traceOf(subject).trace;
  const isSecret = (task: string): boolean => entered.some(({ element, secret }) => element === task && secret);
  let verdicts: NonNullable<Scenario['verdicts']> = {};
  for (let round = 1; ; round += 1) {
    const noted: Noted = { answers: new Map(), operations: new Map() };
    const scenario = { ...said, ...(Object.keys(verdicts).length === 0 ? {} : { verdicts }), ...planOf(failed, learned), expect, outcome };
    const played = await playOnStage(stage, scenario, watched(parts, noted), BEGINS);
    const departure = departureOf(recorded, played.subject === null ? [] : traceOf(played.subject).trace, played.fault);
    const unmet = departure === null && played.subject !== null ? unmetExpectations(scenario, played.subject, passageOf(played.subject, definition, parts.calendar, [])) : [];
    if (departure === null || round === ROUNDS) return { scenario, departure, unmet };
    const before = learned.size + Object.keys(verdicts).length;
    for (const [element, answer] of answersOf(definition, variables, recorded, noted, inventor)) {
      if (isSecret(element)) verdicts = { ...verdicts, [element]: 'refused' };
      else if (!learned.has(element)) learned.set(element, answer);
    }
    // A verdict that another has replaced in the case since is not known; the way it went tells.
    const refused = refusedSecret(departure, definition, isSecret, played);
    if (learned.size + Object.keys(verdicts).length === before && refused !== null) verdicts = { ...verdicts, [refused]: 'refused' };
    if (learned.size + Object.keys(verdicts).length === before) return { scenario, departure, unmet };
  }
}

/** The parts with systems that note what they answer. */
function watched(parts: ScenarioParts, noted: Noted): ScenarioParts {
  return {
    ...parts,
    systems: (dataDir) => {
      const { operations, options } = parts.systems(dataDir);
      const noting = noteAnswers(operations);
      noted.answers = noting.answers;
      noted.operations = operations;
      return { operations: noting.operations, options };
    },
  };
}

/** The task whose secret seems to have been refused: the last one done before the ways part. */
function refusedSecret(
  { after }: Departure,
  { diagram }: LoadedDefinition,
  isSecret: (element: string) => boolean,
  { subject }: PlayedScenario,
): string | null {
  if (after === null || subject === null) return null;
  const { trace } = traceOf(subject);
  const way = trace.slice(0, trace.lastIndexOf(after) + 1);
  const step = way.findLast((element) => ['userTask', 'serviceTask'].includes(diagram.nodes.get(element)?.type ?? ''));
  return step !== undefined && isSecret(step) ? step : null;
}

/** What each system the case asked is to answer in its stub's place. */
function answersOf(
  { diagram }: LoadedDefinition,
  variables: Variables,
  recorded: readonly string[],
  { answers, operations }: NotedAnswers,
  inventor: Inventor,
): readonly (readonly [string, PlannedAnswer])[] {
  const asking = [...new Set(recorded.toReversed())].flatMap((element) => {
    const node = diagram.nodes.get(element);
    const operation = operations.get(node?.operation ?? node?.completionOperation ?? '');
    return node === undefined || operation === undefined || operation.byHand === false ? [] : [{ element, node, operation }];
  });
  // The case has kept of each variable what was written last: what those before were told is not known any more.
  const written = new Set<string>();
  return asking.flatMap(({ element, node, operation }) => {
    const told = Object.fromEntries(Object.entries(variables).filter(([name]) => !written.has(name)));
    for (const { name } of operationShape(operation).sets) written.add(variableOf(name, node));
    const answer = answerAsIn(operation, node, told, answers.get(element) ?? null, inventor);
    return answer === null ? [] : [[element, answer] as const];
  });
}

/** Failures in their order, and behind them, or instead of the stub, what was learned; a stub's own answer needs no plan. */
function planOf(
  failed: ReturnType<typeof failedCalls>,
  learned: ReadonlyMap<string, PlannedAnswer>,
): Pick<Scenario, 'answers'> {
  const answers: Record<string, NonNullable<Scenario['answers']>[string]> = {};
  for (const element of new Set([...failed.keys(), ...learned.keys()])) {
    const answer = learned.get(element);
    const calls = failed.get(element) ?? ['answered'];
    const known = answer === undefined ? calls.slice(0, calls.findLastIndex((call) => call !== 'answered') + 1) : calls;
    // A call answered between two failures can be planned only where the answer is known: else the failures follow each other.
    const planned = known.flatMap((call): PlannedAnswer | readonly PlannedAnswer[] => (call === 'answered' ? (answer ?? []) : call));
    const [first] = planned;
    if (first !== undefined) answers[element] = planned.length === 1 ? first : planned;
  }
  return Object.keys(answers).length === 0 ? {} : { answers };
}
