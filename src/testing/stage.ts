import type { DefinitionContent } from '../definitions/definition.ts';
import { publish } from '../definitions/publish.ts';
import type { DefinitionStore } from '../definitions/store.ts';
import { DefinitionCatalogue } from '../runtime/catalogue.ts';
import { MemoryDefinitionStore } from '../stores/memory/memory-definition-store.ts';

/** A channel published in memory, read and compiled once for all cases that are played on it. */
export interface Stage {
  readonly key: string;
  readonly definitions: DefinitionStore;
  readonly catalogue: DefinitionCatalogue;
}

/** Publishes the content in a store of its own. */
export async function setStage(key: string, content: DefinitionContent): Promise<Stage> {
  const definitions = new MemoryDefinitionStore();
  await publish(definitions, key, content, new Date());
  return { key, definitions, catalogue: new DefinitionCatalogue(definitions) };
}
