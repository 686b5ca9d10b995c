import type { Actor } from '../../cases/actor.ts';
import type { OpenTask } from '../../cases/case.ts';
import type { Subject } from '../../cases/rights.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { OfficeView } from '../contract.ts';

/** The definition version a case runs. */
export interface DefinitionRef {
  readonly key: string;
  readonly version: number;
}

/** What a view needs beside the case itself. */
export interface ViewContext {
  readonly now: Date;
  readonly actor: Actor;
  /** Name of the person; the id where nobody has it any more. */
  personName(id: string): string;
  /** The office; its id for a name where it is gone. */
  office(id: string): OfficeView;
  /** The definition, or null where it cannot be read: a list must not fail for one case. */
  definition(ref: DefinitionRef): LoadedDefinition | null;
  /** What the act calls the service; the key where the definition cannot be read. */
  service(ref: DefinitionRef): string;
  /** Language of the act; Russian where the definition cannot be read. */
  language(ref: DefinitionRef): 'ru' | 'kk';
  mayComplete(record: Subject, task: OpenTask): boolean;
}
