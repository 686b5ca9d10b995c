import { createStubOperations } from './adapters/stubs.ts';
import { BusinessCalendar } from './calendar/business-calendar.ts';
import { defaultEngine } from './config.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { Scenario } from './definitions/scenarios.ts';
import { UnsupportedDiagram } from './engine/errors.ts';
import type { EngineName } from './engine/port.ts';
import { readDiagram } from './model/read-diagram.ts';
import { scenarioParts } from './scenario-parts.ts';
import { generateScenarios, type Generated, type GenerateKind, notRun } from './testing/generate/generate-scenarios.ts';
import { lateScenarios } from './testing/generate/late-scenarios.ts';
import { samplePdf } from './testing/sample-pdf.ts';
import { type TriedScenario, tryScenarios } from './testing/try-scenarios.ts';
import { turnParts } from './turn-parts.ts';

/** How scenarios of a channel are made. */
export interface GenerateSettings {
  readonly kind?: GenerateKind;
  readonly engine?: EngineName;
  /** So many turns are tried at most to tell every way apart. Default 5000. */
  readonly most?: number;
}

/** Makes scenarios of a channel from its diagram, forms and the shapes of what its systems answer. */
export async function generateChannel(
  key: string,
  content: DefinitionContent,
  { kind = 'flows', engine = defaultEngine, most }: GenerateSettings = {},
): Promise<Generated> {
  const parts = await turnParts(key, content, engine).catch((error: unknown) => {
    // A finding about the diagram, not a failure of the one who asks.
    if (error instanceof UnsupportedDiagram) return error;
    throw error;
  });
  if (parts instanceof UnsupportedDiagram) return notRun(await readDiagram(content.xml), parts);
  return generateScenarios(parts.program, parts, { kind, ...(most === undefined ? {} : { most }) });
}

/**
 * Scenarios that are too late wherever a generated one passes a deadline, with what was late where they were played: what
 * is not has no calendar.
 */
export async function generateLate(
  key: string,
  content: DefinitionContent,
  scenarios: readonly Scenario[],
  settings: TrySettings = {},
): Promise<readonly Scenario[]> {
  const late = lateScenarios(scenarios, await readDiagram(content.xml));
  const tried = await tryGenerated(key, content, late, settings);
  return late.map((scenario, index) => {
    const missed = Object.keys(tried[index]?.passage.deadlines ?? {}).flatMap((id) => /^(.+):missed$/.exec(id)?.[1] ?? []);
    return { ...scenario, expect: { ...scenario.expect, late: missed.toSorted() } };
  });
}

/** How generated scenarios are played. */
export interface TrySettings {
  readonly engine?: EngineName;
  /** By default there are no working days: terms in them are undetermined. */
  readonly calendar?: BusinessCalendar;
}

/** Plays scenarios on the channel as it is, each in memory, and compares what each says. Papers are pages with their number alone. */
export async function tryGenerated(
  key: string,
  content: DefinitionContent,
  scenarios: readonly Scenario[],
  { engine = defaultEngine, calendar = new BusinessCalendar([]) }: TrySettings = {},
): Promise<readonly TriedScenario[]> {
  const parts = {
    ...scenarioParts(content.act, { engine, calendar }),
    systems: (dataDir: string) => createStubOperations({ dataDir, durable: false, formPdf: async ({ number }) => samplePdf(number) }),
  };
  return tryScenarios(key, { ...content, scenarios: { scenarios: [...scenarios] } }, parts);
}
