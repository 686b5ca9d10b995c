import { blocksPublication } from '../lint/check-diagram.ts';
import type { CheckContext, Finding } from '../lint/finding.ts';
import { scanXml } from '../model/scan-xml.ts';
import type { Act } from '../regulation/act.ts';
import type { Amendment } from './amendment.ts';
import { checkDefinition } from './check-definition.ts';
import type { Definition, DefinitionContent } from './definition.ts';
import type { Draft, DraftSummary } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { type DraftedContent, draftedContent } from './drafted-content.ts';
import { ChannelExists, DefinitionUnknown, DraftConflict, DraftIncomplete, DraftOutdated, NothingToPublish, PublicationBlocked } from './errors.ts';
import { hashOf, publish } from './publish.ts';
import type { DefinitionStore } from './store.ts';

/** As much of a set as the checks ask of it before they begin. */
type CheckedSet = Pick<DefinitionContent, 'xml' | 'forms'> & { readonly act: Pick<Act, 'language'> };
/** A set that has no act yet. */
const NOTHING_DRAWN: CheckedSet = { xml: '', forms: {}, act: { language: 'ru' } };

/** What drafting works with. */
export interface DraftingParts {
  readonly definitions: DefinitionStore;
  readonly drafts: DraftStore;
  /** What the checks may know of this installation and of the set. */
  readonly checkContext: (content: CheckedSet) => CheckContext;
  readonly clock: () => Date;
  /** Told of each version before whoever published it is. */
  readonly onPublished?: (definition: Definition) => Promise<void>;
}

/** Where an analyst stands with a key: their draft, if there is one, over the version it began from. */
export interface Drafted {
  readonly draft: Draft | null;
  /** What the next save must say it follows. */
  readonly revision: number;
  /** The version under the draft: the latest where there is no draft. Null: the key has no version yet. */
  readonly base: Definition | null;
  readonly latest: Definition | null;
  /** Drafts of the key that other analysts have. */
  readonly others: readonly DraftSummary[];
}

/** What is published. */
export interface Publication {
  /** The draft that is meant: another is not published. */
  readonly revision: number;
  readonly reason: string;
  /** The act it follows; null where nothing of the act was amended. */
  readonly amendment: Amendment | null;
}

/** How a set is amended, or begun: a draft for each analyst, checked, then published as the next version. */
export class Drafting {
  readonly #parts: DraftingParts;

  constructor(parts: DraftingParts) {
    this.#parts = parts;
  }

  /** Every version of the key that can be read, newest first. @throws DefinitionUnknown */
  async versions(key: string): Promise<readonly Definition[]> {
    const latest = await this.#parts.definitions.latest(key);
    if (latest === null) throw await this.#unknown(key);
    const all = Array.from({ length: latest.version }, (_, index) => this.#parts.definitions.read(key, latest.version - index));
    return (await Promise.all(all)).filter((definition) => definition !== null);
  }

  /** The drafts of all analysts. */
  async drafts(): Promise<readonly DraftSummary[]> {
    return this.#parts.drafts.list();
  }

  /** @throws DefinitionUnknown where the key has neither a version nor a draft of this person */
  async open(key: string, person: string): Promise<Drafted> {
    const { definitions, drafts } = this.#parts;
    const latest = await definitions.latest(key);
    const draft = await drafts.read(key, person);
    if (latest === null && draft === null) throw await this.#unknown(key);
    const base = draft === null ? latest : ((await definitions.read(key, draft.baseVersion)) ?? latest);
    const others = (await drafts.list(key)).filter((other) => other.person !== person);
    return { draft, revision: await drafts.revision(key, person), base, latest, others };
  }

  /**
   * Keeps a change: the parts it names stand from now on, the others stay. `revision` is that of the draft it was made
   * on; `baseVersion` is 0 where the key has no version yet.
   * @throws DiagramUnreadable where the diagram is no XML, too large or made to harm: what was kept stays;
   *   DefinitionUnknown where there is no such base; DraftIncomplete where a new key gets no diagram;
   *   DraftConflict where the draft has been saved since.
   */
  async save(
    key: string,
    person: string,
    { baseVersion, revision, changes }: Pick<Draft, 'baseVersion' | 'revision' | 'changes'>,
  ): Promise<Draft> {
    const { definitions, drafts, clock } = this.#parts;
    if (changes.xml !== undefined) scanXml(changes.xml);
    if (baseVersion > 0 && (await definitions.read(key, baseVersion)) === null) throw new DefinitionUnknown(key, baseVersion);
    const before = (await drafts.read(key, person))?.changes;
    const merged = { ...before, ...changes };
    if (baseVersion === 0 && merged.xml === undefined) throw new DraftIncomplete(key);
    const forms = { ...before?.forms, ...changes.forms };
    const draft: Draft = {
      schema: 2,
      key,
      person,
      baseVersion,
      changes: Object.keys(forms).length === 0 ? merged : { ...merged, forms },
      savedAt: clock().toISOString(),
      revision: revision + 1,
    };
    await drafts.save(draft);
    return draft;
  }

  /**
   * Begins a channel there is not yet.
   * @throws ChannelExists where it is published, or this person has a draft of it
   */
  async begin(key: string, person: string, changes: DefinitionContent): Promise<Draft> {
    const { definitions, drafts } = this.#parts;
    if ((await definitions.latest(key)) !== null || (await drafts.read(key, person)) !== null) throw new ChannelExists(key);
    return this.save(key, person, { baseVersion: 0, revision: await drafts.revision(key, person), changes });
  }

  /** The act of each region something is published in, as it was last published there; by the region's folder. */
  async acts(): Promise<ReadonlyMap<string, Act>> {
    const { definitions } = this.#parts;
    const all = await Promise.all((await definitions.keys()).map((key) => definitions.latest(key)));
    const published = all.filter((definition) => definition !== null);
    const inTurn = published.toSorted((one, other) => one.publishedAt.localeCompare(other.publishedAt));
    return new Map(inTurn.map(({ key, act }) => [key.split('/')[0] ?? key, act]));
  }

  /** @throws DraftConflict where the draft has been saved since this revision. */
  async discard(key: string, person: string, revision: number): Promise<void> {
    await this.#parts.drafts.discard(key, person, revision);
  }

  /** The set as the draft has it; the latest version where there is none. @throws DefinitionUnknown */
  async drafted(key: string, person: string): Promise<DraftedContent> {
    return contentOf(await this.open(key, person));
  }

  /** What the checks may know beside the draft. @throws DefinitionUnknown */
  async context(key: string, person: string): Promise<CheckContext> {
    const opened = await this.open(key, person);
    const { content } = await contentOf(opened);
    // All forms there are, also those the diagram does not name yet.
    const forms = { ...opened.base?.forms, ...opened.draft?.changes.forms };
    return this.#parts.checkContext({ ...(content ?? NOTHING_DRAWN), forms });
  }

  /** What the checks find in the draft; in the latest version where there is none. @throws DefinitionUnknown */
  async check(key: string, person: string): Promise<readonly Finding[]> {
    return this.#findings(await contentOf(await this.open(key, person)));
  }

  /**
   * Publishes the draft of this revision as the next version, the first where the key has none. The draft is then gone,
   * unless it was saved again meanwhile.
   * @throws DraftConflict, DraftOutdated, NothingToPublish, PublicationBlocked, DefinitionConflict, DefinitionUnknown
   */
  async publish(key: string, person: string, { revision, reason, amendment }: Publication): Promise<Definition> {
    const opened = await this.open(key, person);
    const { draft, latest } = opened;
    if (opened.revision !== revision) throw new DraftConflict(key, revision, opened.revision);
    if (draft === null) throw new NothingToPublish(key);
    const drafted = await contentOf(opened);
    const { content } = drafted;
    if (latest !== null && content !== null && hashOf(content) === latest.hash) throw new NothingToPublish(key);
    if (draft.baseVersion !== (latest?.version ?? 0)) throw new DraftOutdated(key, draft.baseVersion, latest?.version ?? 0);
    const blocking = (await this.#findings(drafted)).filter(blocksPublication);
    if (content === null || blocking.length > 0) throw new PublicationBlocked(key, blocking);
    const { definitions, drafts, clock, onPublished } = this.#parts;
    const published = await publish(definitions, key, content, clock(), {
      publishedBy: person,
      reason,
      ...(amendment === null ? {} : { amendment }),
      ...(latest === null ? {} : { folderHash: latest.folderHash ?? latest.hash }),
    });
    await onPublished?.(published);
    await drafts.discard(key, person, revision).catch((error: unknown) => {
      if (!(error instanceof DraftConflict)) throw error;
    });
    return published;
  }

  async #findings({ content, faults }: DraftedContent): Promise<readonly Finding[]> {
    if (content === null) return faults;
    return [...faults, ...(await checkDefinition(content, this.#parts.checkContext(content)))];
  }

  async #unknown(key: string): Promise<DefinitionUnknown> {
    return new DefinitionUnknown(key, null, await this.#parts.definitions.keys());
  }
}

function contentOf({ draft, base }: Drafted): Promise<DraftedContent> {
  return draftedContent(base, draft?.changes ?? {});
}
