import type { Act } from '../regulation/act.ts';
import type { Digest } from '../regulation/digest.ts';
import type { Amendment } from './amendment.ts';
import type { Scenarios } from './scenarios.ts';

/**
 * A published set under `<region>/<service>/<channel>`: never changed; a changed file in `diagrams/` becomes the next
 * version, and running cases keep theirs.
 */
export interface Definition {
  readonly schema: 1;
  readonly key: string;
  /** From 1. */
  readonly version: number;
  /** SHA-256 over the canonical JSON of `xml` and everything below it. Hex. */
  readonly hash: string;
  readonly publishedAt: string;
  /** Id of the analyst who published it; absent where it came from the folder of diagrams. */
  readonly publishedBy?: string;
  /** Why it was published, in the analyst's words. */
  readonly reason?: string;
  /** The act whose amendment this version follows; absent where it follows none. */
  readonly amendment?: Amendment;
  /** The hash of what the folder of diagrams held when something was last published from there; absent: `hash`. */
  readonly folderHash?: string;
  readonly xml: string;
  readonly act: Act;
  /** Null: the diagram is not tied to an act, and every page says so. */
  readonly digest: Digest | null;
  /** form-js schemas by form id: those the diagram's user tasks name. */
  readonly forms: Readonly<Record<string, unknown>>;
  readonly scenarios: Scenarios;
}

/** What `diagrams/` holds for one channel, before it is published. */
export type DefinitionContent = Pick<Definition, 'xml' | 'act' | 'digest' | 'forms' | 'scenarios'>;
