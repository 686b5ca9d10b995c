import type { Definition } from '../definitions/definition.ts';
import { DefinitionUnknown } from '../definitions/errors.ts';
import type { DefinitionStore } from '../definitions/store.ts';
import type { Engine, Program } from '../engine/port.ts';
import { readForm } from '../forms/read-form.ts';
import { readDiagram } from '../model/read-diagram.ts';
import type { Catalogue, LoadedDefinition } from './api.ts';

/**
 * Definitions made ready to run, each version once: a published definition never changes, so what was made of it stays.
 */
export class DefinitionCatalogue implements Catalogue {
  readonly #store: DefinitionStore;
  readonly #loaded = new Map<string, Promise<LoadedDefinition>>();
  readonly #programs = new Map<string, Program>();

  constructor(store: DefinitionStore) {
    this.#store = store;
  }

  async list(): Promise<readonly LoadedDefinition[]> {
    const keys = await this.#store.keys();
    return Promise.all(keys.map((key) => this.latest(key)));
  }

  async latest(key: string): Promise<LoadedDefinition> {
    const definition = await this.#store.latest(key);
    if (definition === null) throw new DefinitionUnknown(key, null, await this.#store.keys());
    return this.#load(definition);
  }

  async read(key: string, version: number): Promise<LoadedDefinition> {
    const loaded = this.#loaded.get(`${key} ${version}`);
    if (loaded !== undefined) return loaded;
    const definition = await this.#store.read(key, version);
    if (definition === null) throw new DefinitionUnknown(key, version, await this.#store.keys());
    return this.#load(definition);
  }

  /** The compiled diagram. @throws UnsupportedDiagram */
  program(definition: LoadedDefinition, engine: Engine): Program {
    const id = `${engine.name} ${definition.key} ${definition.version}`;
    const program = this.#programs.get(id) ?? engine.compile(definition.diagram);
    this.#programs.set(id, program);
    return program;
  }

  #load(definition: Definition): Promise<LoadedDefinition> {
    const id = `${definition.key} ${definition.version}`;
    const loading = this.#loaded.get(id) ?? prepare(definition);
    this.#loaded.set(id, loading);
    return loading;
  }
}

async function prepare(definition: Definition): Promise<LoadedDefinition> {
  const diagram = await readDiagram(definition.xml);
  const readForms = new Map(Object.entries(definition.forms).map(([id, schema]) => [id, readForm(schema)]));
  return { ...definition, diagram, readForms };
}
