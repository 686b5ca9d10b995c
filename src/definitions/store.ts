import type { Definition } from './definition.ts';

/** Where published definitions are kept. Absent is `null`. */
export interface DefinitionStore {
  /** Keys with at least one version, sorted. */
  keys(): Promise<readonly string[]>;
  latest(key: string): Promise<Definition | null>;
  read(key: string, version: number): Promise<Definition | null>;
  /** @throws DefinitionConflict where the version is not the one after the latest. */
  publish(definition: Definition): Promise<void>;
}
