import { blocksPublication } from '../lint/check-diagram.ts';
import type { CheckContext, Finding } from '../lint/finding.ts';
import { checkDefinition } from './check-definition.ts';
import type { Definition, DefinitionContent } from './definition.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { DefinitionUnknown, DraftConflict, DraftOutdated, NothingToPublish, PublicationBlocked } from './errors.ts';
import { publish } from './publish.ts';
import type { DefinitionStore } from './store.ts';

/** What drafting works with. */
export interface DraftingParts {
  readonly definitions: DefinitionStore;
  readonly drafts: DraftStore;
  /** What the checks may know of this installation and of the set. */
  readonly checkContext: (content: DefinitionContent) => CheckContext;
  readonly clock: () => Date;
}

/** Where an analyst stands with a key: their draft, if there is one, over the latest version. */
export interface Drafted {
  readonly draft: Draft | null;
  /** What the next save must say it follows. */
  readonly revision: number;
  readonly latest: Definition;
}

/** How a diagram is amended: a draft for each analyst, checked, then published as the next version. */
export class Drafting {
  readonly #parts: DraftingParts;

  constructor(parts: DraftingParts) {
    this.#parts = parts;
  }

  /** Every version of the key that can be read, newest first. @throws DefinitionUnknown */
  async versions(key: string): Promise<readonly Definition[]> {
    const { version } = await this.#latest(key);
    const all = Array.from({ length: version }, (_, index) => this.#parts.definitions.read(key, version - index));
    return (await Promise.all(all)).filter((definition) => definition !== null);
  }

  /** @throws DefinitionUnknown */
  async open(key: string, person: string): Promise<Drafted> {
    const latest = await this.#latest(key);
    const { drafts } = this.#parts;
    return { draft: await drafts.read(key, person), revision: await drafts.revision(key, person), latest };
  }

  /**
   * Keeps a change. `revision` is that of the draft it was made on.
   * @throws DefinitionUnknown where there is no such base; DraftConflict where the draft has been saved since.
   */
  async save(
    key: string,
    person: string,
    { baseVersion, revision, xml }: Pick<Draft, 'baseVersion' | 'revision' | 'xml'>,
  ): Promise<Draft> {
    const { definitions, drafts, clock } = this.#parts;
    if ((await definitions.read(key, baseVersion)) === null) throw new DefinitionUnknown(key, baseVersion);
    const savedAt = clock().toISOString();
    const draft: Draft = { schema: 1, key, person, baseVersion, xml, savedAt, revision: revision + 1 };
    await drafts.save(draft);
    return draft;
  }

  /** @throws DraftConflict where the draft has been saved since this revision. */
  async discard(key: string, person: string, revision: number): Promise<void> {
    await this.#parts.drafts.discard(key, person, revision);
  }

  /** What the checks may know beside the draft. @throws DefinitionUnknown */
  async context(key: string, person: string): Promise<CheckContext> {
    const { draft, latest } = await this.open(key, person);
    return this.#parts.checkContext({ ...latest, xml: draft?.xml ?? latest.xml });
  }

  /** What the checks find in the draft; in the latest version where there is none. @throws DefinitionUnknown */
  async check(key: string, person: string): Promise<readonly Finding[]> {
    const { draft, latest } = await this.open(key, person);
    const content = { ...latest, xml: draft?.xml ?? latest.xml };
    return checkDefinition(content, this.#parts.checkContext(content));
  }

  /**
   * Publishes the draft of this revision as the next version: the set of the latest version with the draft's diagram.
   * The draft is then gone, unless it was saved again meanwhile.
   * @throws DraftConflict, DraftOutdated, NothingToPublish, PublicationBlocked, DefinitionConflict, DefinitionUnknown
   */
  async publish(key: string, person: string, { revision, reason }: { readonly revision: number; readonly reason: string }): Promise<Definition> {
    const opened = await this.open(key, person);
    const { draft, latest } = opened;
    if (opened.revision !== revision) throw new DraftConflict(key, revision, opened.revision);
    if (draft === null || draft.xml === latest.xml) throw new NothingToPublish(key);
    if (draft.baseVersion !== latest.version) throw new DraftOutdated(key, draft.baseVersion, latest.version);
    const content = { ...latest, xml: draft.xml };
    const blocking = (await checkDefinition(content, this.#parts.checkContext(content))).filter(blocksPublication);
    if (blocking.length > 0) throw new PublicationBlocked(key, blocking);
    const origin = { publishedBy: person, reason, folderHash: latest.folderHash ?? latest.hash };
    const { definitions, drafts, clock } = this.#parts;
    const published = await publish(definitions, key, content, clock(), origin);
    await drafts.discard(key, person, revision).catch((error: unknown) => {
      if (!(error instanceof DraftConflict)) throw error;
    });
    return published;
  }

  async #latest(key: string): Promise<Definition> {
    const latest = await this.#parts.definitions.latest(key);
    if (latest === null) throw new DefinitionUnknown(key, null, await this.#parts.definitions.keys());
    return latest;
  }
}
