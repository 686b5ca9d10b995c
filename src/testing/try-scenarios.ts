import type { DefinitionContent } from '../definitions/definition.ts';
import type { Scenario } from '../definitions/scenarios.ts';
import { ReglamentError } from '../errors.ts';
import { type Passage, passageOf } from './coverage/passage.ts';
import { unmetExpectations } from './expectations.ts';
import { playOnStage, type ScenarioParts, traceOf } from './run-scenario.ts';
import { setStage } from './stage.ts';

/** Ten in the morning of a working Monday in Almaty: scenarios that say nothing begin then, so that each run is like the last. */
const BEGINS = new Date('2026-03-02T05:00:00Z');

/** What came of one scenario. Plain data: it is handed from one thread to another. */
export interface TriedScenario {
  readonly name: string;
  readonly title: string;
  readonly expected: string;
  /** The end event reached; null where the case did not end. */
  readonly outcome: string | null;
  /** What was otherwise than the scenario says, a sentence each; none where it passed. */
  readonly faults: readonly string[];
  /** Ids of the elements entered, in order. */
  readonly trace: readonly string[];
  readonly passage: Passage;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/**
 * Plays scenarios of a channel one after another, each on a case and systems of its own, and compares what each says.
 * @param chosen by default all
 */
export async function tryScenarios(
  key: string,
  content: DefinitionContent,
  parts: ScenarioParts,
  chosen: (scenario: Scenario) => boolean = () => true,
): Promise<readonly TriedScenario[]> {
  const stage = await setStage(key, content);
  const tried: TriedScenario[] = [];
  for (const scenario of content.scenarios.scenarios.filter(chosen)) {
    const began = performance.now();
    const { definition, subject, failures, fault } = await playOnStage(stage, scenario, parts, BEGINS);
    const passage = passageOf(subject ?? { journal: [], state: null }, definition, parts.calendar, failures);
    const stopped = fault === null ? [] : [reasonOf(fault)];
    tried.push({
      name: scenario.name,
      title: scenario.title,
      expected: scenario.outcome,
      outcome: subject?.outcome ?? null,
      faults: subject === null || fault !== null ? stopped : unmetExpectations(scenario, subject, passage),
      trace: subject === null ? [] : traceOf(subject).trace,
      passage,
      took: performance.now() - began,
    });
  }
  return tried;
}

/** A fault of the material in a sentence; one of the product with where it came from. */
function reasonOf(fault: unknown): string {
  if (fault instanceof ReglamentError) return `${fault.message} [${fault.code}]`;
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
