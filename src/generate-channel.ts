import { createStubOperations } from './adapters/stubs.ts';
import type { OptionSources } from './adapters/port.ts';
import { BusinessCalendar } from './calendar/business-calendar.ts';
import { defaultEngine } from './config.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { Scenario } from './definitions/scenarios.ts';
import { UnsupportedDiagram } from './engine/errors.ts';
import type { EngineName, Program } from './engine/port.ts';
import { ENGINES } from './engines.ts';
import { sampleValues } from './forms/sample-values.ts';
import type { LoadedDefinition } from './runtime/api.ts';
import { scenarioParts } from './scenario-parts.ts';
import { generateScenarios, type Generated, type GenerateKind, notRun } from './testing/generate/generate-scenarios.ts';
import type { FillForm } from './testing/generate/possible-turns.ts';
import { samplePdf } from './testing/sample-pdf.ts';
import { setStage } from './testing/stage.ts';
import { likelyActor } from './testing/staff.ts';
import { type TriedScenario, tryScenarios } from './testing/try-scenarios.ts';

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
  const { catalogue } = await setStage(key, content);
  const definition = await catalogue.latest(key);
  const { operations, options } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
  const fill = await filling(definition, options);
  const program = compiled(() => catalogue.program(definition, ENGINES[engine]));
  if (program instanceof UnsupportedDiagram) return notRun(definition, program);
  return generateScenarios(program, { definition, operations, fill }, { kind, ...(most === undefined ? {} : { most }) });
}

/** A diagram the engine does not run is a finding, not a failure of the one who asks. */
function compiled(compile: () => Program): Program | UnsupportedDiagram {
  try {
    return compile();
  } catch (error) {
    if (error instanceof UnsupportedDiagram) return error;
    throw error;
  }
}

/** Plays scenarios on the channel as it is, each in memory, and compares what each says. Papers are pages with their number alone. */
export async function tryGenerated(
  key: string,
  content: DefinitionContent,
  scenarios: readonly Scenario[],
  { engine = defaultEngine, calendar = new BusinessCalendar([]) }: { readonly engine?: EngineName; readonly calendar?: BusinessCalendar } = {},
): Promise<readonly TriedScenario[]> {
  const parts = {
    ...scenarioParts(content.act, { engine, calendar }),
    systems: (dataDir: string) => createStubOperations({ dataDir, durable: false, formPdf: async ({ number }) => samplePdf(number) }),
  };
  return tryScenarios(key, { ...content, scenarios: { scenarios: [...scenarios] } }, parts);
}

/** Fills forms in as somebody would who may do the task: with their own certificates, and their own number where they sign in. */
async function filling({ diagram, readForms }: LoadedDefinition, options: OptionSources): Promise<FillForm> {
  const lists = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { id, positions, formId } of diagram.nodes.values()) {
    const actor = likelyActor(positions);
    const fields = readForms.get(formId ?? '')?.fields ?? [];
    const offered: Record<string, unknown> = {};
    for (const { valuesKey } of fields) {
      const source = valuesKey === null ? undefined : options.get(valuesKey);
      if (valuesKey !== null && source !== undefined && actor !== null) offered[valuesKey] = await source(actor, new Date());
    }
    lists.set(id, offered);
  }
  return (form, wanted, data, { id, positions }) => {
    const signsIn = form.fields.some(({ secret }) => secret);
    const iin = signsIn ? (likelyActor(positions)?.iin ?? undefined) : undefined;
    return sampleValues(form, wanted, { ...data, ...lists.get(id) }, iin);
  };
}
