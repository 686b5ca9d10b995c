import type { Definition } from '../../definitions/definition.ts';
import { DefinitionConflict } from '../../definitions/errors.ts';
import type { DefinitionStore } from '../../definitions/store.ts';

/** Published definitions in memory. */
export class MemoryDefinitionStore implements DefinitionStore {
  /** Versions of each key in order: version N stands at N − 1. */
  readonly #versions = new Map<string, Definition[]>();

  async keys(): Promise<readonly string[]> {
    return [...this.#versions.keys()].toSorted();
  }

  async latest(key: string): Promise<Definition | null> {
    return copy(this.#versions.get(key)?.at(-1));
  }

  async read(key: string, version: number): Promise<Definition | null> {
    return copy(this.#versions.get(key)?.find((definition) => definition.version === version));
  }

  async publish(definition: Definition): Promise<void> {
    const versions = this.#versions.get(definition.key) ?? [];
    const latest = versions.length;
    if (definition.version !== latest + 1) throw new DefinitionConflict(definition.key, definition.version, latest);
    this.#versions.set(definition.key, [...versions, structuredClone(definition)]);
  }
}

function copy(definition: Definition | undefined): Definition | null {
  return definition === undefined ? null : structuredClone(definition);
}
