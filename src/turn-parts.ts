import type { OptionSources } from './adapters/port.ts';
import { createStubOperations } from './adapters/stubs.ts';
import type { DefinitionContent } from './definitions/definition.ts';
import type { EngineName, Program } from './engine/port.ts';
import { ENGINES } from './engines.ts';
import { sampleValues } from './forms/sample-values.ts';
import type { LoadedDefinition } from './runtime/api.ts';
import type { FillForm, TurnParts } from './testing/generate/possible-turns.ts';
import { setStage } from './testing/stage.ts';
import { likelyActor } from './testing/staff.ts';

/** What the turns of a channel are made from, and the engine's program for it. @throws UnsupportedDiagram */
export async function turnParts(
  key: string,
  content: DefinitionContent,
  engine: EngineName,
): Promise<Omit<TurnParts, 'decisive'> & { readonly program: Program }> {
  const { catalogue } = await setStage(key, content);
  const definition = await catalogue.latest(key);
  const { operations, options } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
  return { program: catalogue.program(definition, ENGINES[engine]), definition, operations, fill: await filling(definition, options) };
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
