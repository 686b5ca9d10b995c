import type { Actor } from '../cases/actor.ts';
import type { Case, ResultDocument } from '../cases/case.ts';
import { CaseUnknown, TaskUnknown } from '../cases/errors.ts';
import type { Engine, EngineState, Stimulus } from '../engine/port.ts';
import type { FlowNode } from '../model/diagram.ts';
import type { CaseMoved, LoadedDefinition } from './api.ts';
import { applyStep } from './apply-step.ts';
import { CaseLock } from './case-lock.ts';
import { drawCaseNumber } from './case-number.ts';
import type { CaseParties } from './case-parties.ts';
import type { DefinitionCatalogue } from './catalogue.ts';
import { record, type Cause } from './change.ts';
import { serviceDueOf } from './due-of.ts';
import { EngineMissing } from './errors.ts';
import { nextDueAt } from './next-due.ts';
import type { RuntimeParts } from './parts.ts';
import { passDeadlines } from './pass-deadlines.ts';

/** A case and the definition version it runs under. */
export interface Found {
  readonly subject: Case;
  readonly definition: LoadedDefinition;
}

/**
 * Load, apply, save, then tell: the one way a case changes. Work on one case is done one stimulus at a time; listeners
 * hear of it after the save.
 */
export class CaseMover {
  readonly catalogue: DefinitionCatalogue;
  readonly parts: RuntimeParts;
  readonly #lock = new CaseLock();
  /** Of cases that are being made and not yet stored. */
  readonly #numbers = new Set<string>();
  readonly #listeners = new Set<(event: CaseMoved) => void>();

  constructor(parts: RuntimeParts, catalogue: DefinitionCatalogue) {
    this.parts = parts;
    this.catalogue = catalogue;
  }

  onCaseMoved(listener: (event: CaseMoved) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Makes a case between these parties, runs it to where it waits first, and stores it. With an id, of a request that may
   * come again: the case that was made for it before, also while that one is still being stored.
   */
  async create(definition: LoadedDefinition, parties: CaseParties, cause: Cause, id: string | null = null): Promise<Case> {
    if (id === null) return this.#make(definition, parties, cause, this.parts.random.uuid());
    return this.#lock.hold(id, async () => (await this.parts.cases.read(id)) ?? this.#make(definition, parties, cause, id));
  }

  async #make(definition: LoadedDefinition, parties: CaseParties, cause: Cause, id: string): Promise<Case> {
    const { random, cases } = this.parts;
    const isTaken = async (drawn: string): Promise<boolean> => {
      if (this.#numbers.has(drawn)) return true;
      // Before the store is asked: another may be asking it the same.
      this.#numbers.add(drawn);
      const taken = await cases.hasNumber(drawn);
      if (taken) this.#numbers.delete(drawn);
      return taken;
    };
    const number = await drawCaseNumber(cause.at.getUTCFullYear(), isTaken, random);
    try {
      return await this.#begin(definition, parties, cause, { id, number });
    } finally {
      this.#numbers.delete(number);
    }
  }

  async #begin(definition: LoadedDefinition, parties: CaseParties, cause: Cause, named: Pick<Case, 'id' | 'number'>): Promise<Case> {
    const { cases, defaultEngine, calendar } = this.parts;
    const { key, version, hash } = definition;
    const blank: Case = {
      schema: 1,
      ...named,
      definition: { key, version, hash },
      engine: defaultEngine,
      ...parties,
      status: 'active',
      outcome: null,
      withdrawalReason: null,
      revision: 1,
      startedAt: cause.at.toISOString(),
      endedAt: null,
      ...serviceDueOf(definition.diagram.deadline, cause.at, calendar),
      state: null,
      tasks: [],
      jobs: [],
      timers: [],
      messages: [],
      deadlineGroups: {},
      attachments: [],
      documents: [],
      journal: [],
      salts: {},
    };
    const begun = record(blank, cause, { type: 'case-started', definition: key, version, office: parties.office });
    const step = await this.program(begun, definition).start({});
    const started = applyStep(begun, step, definition, calendar, cause);
    await this.#saved(null, started, () => cases.create(started));
    this.#tell(started);
    return started;
  }

  /**
   * Changes a case under its lock; deadlines that have passed are journalled first. `work` answers the changed case, or the one it was given where nothing changes;
   * where it throws nothing is saved. `load` may refuse (the actor may not know of the case).
   */
  async move(id: string, load: () => Promise<Case | null>, work: (found: Found) => Promise<Case>): Promise<Case> {
    return this.#lock.hold(id, async () => {
      const loaded = await load();
      if (loaded === null) throw new CaseUnknown(id);
      const subject = passDeadlines(loaded, this.cause(null));
      const moved = await work({ subject, definition: await this.definitionOf(loaded) });
      if (moved === loaded) return loaded;
      const saved = { ...goneOn(loaded, moved), revision: loaded.revision + 1 };
      await this.#saved(loaded, saved, () => this.parts.cases.save(saved));
      this.#tell(saved);
      return saved;
    });
  }

  /** Changes a case under its lock, as `move` does, where its definition is not asked: that may be lost. */
  async amend(id: string, work: (subject: Case) => Case): Promise<Case> {
    return this.#lock.hold(id, async () => {
      const loaded = await this.parts.cases.read(id);
      if (loaded === null) throw new CaseUnknown(id);
      const amended = work(loaded);
      if (amended === loaded) return loaded;
      const saved = { ...amended, revision: loaded.revision + 1 };
      await this.#saved(loaded, saved, () => this.parts.cases.save(saved));
      this.#tell(saved);
      return saved;
    });
  }

  /** The case after the engine has taken the stimulus. @throws EngineError */
  async advance({ subject, definition }: Found, stimulus: Stimulus, cause: Cause): Promise<Case> {
    const step = await this.program(subject, definition).advance(stateOf(subject), stimulus);
    return applyStep(subject, step, definition, this.parts.calendar, cause);
  }

  definitionOf(subject: Case): Promise<LoadedDefinition> {
    return this.catalogue.read(subject.definition.key, subject.definition.version);
  }

  /**
   * Now, by this person, or by the product itself. `positions` are those the deed asks for: a deputy who holds none of
   * them but the head's does it for the head.
   */
  cause(actor: Actor | null, positions: readonly string[] = []): Cause {
    const { clock, random } = this.parts;
    return {
      at: clock(),
      actor: actor === null ? { kind: 'system' } : { kind: 'person', id: actor.id, ...standingIn(actor, positions) },
      salt: () => random.hex(16),
    };
  }

  /** @throws EngineMissing */
  engineOf({ engine: name }: Pick<Case, 'engine'>): Engine {
    const engine = this.parts.engines.get(name);
    if (engine === undefined) throw new EngineMissing(name);
    return engine;
  }

  async #saved(before: Case | null, after: Case, save: () => Promise<void>): Promise<void> {
    const begun = performance.now();
    await save();
    this.parts.saved?.({ before, after, ms: performance.now() - begun });
  }

  #tell(subject: Case): void {
    const { id, definition, office, takenAt, applicant, revision, status } = subject;
    const event: CaseMoved = {
      caseId: id,
      key: definition.key,
      office,
      takenAt,
      applicant,
      revision,
      status,
      nextDueAt: nextDueAt(subject),
    };
    for (const listener of this.#listeners) listener(event);
  }

  /** The compiled diagram, by the engine of the case. */
  program(subject: Case, definition: LoadedDefinition): ReturnType<DefinitionCatalogue['program']> {
    return this.catalogue.program(definition, this.engineOf(subject));
  }
}

/** A move to another version is undone only as long as the case has not gone on since. */
function goneOn(loaded: Case, moved: Case): Case {
  const { beforeMigration, ...others } = moved;
  const gone = beforeMigration === loaded.beforeMigration && (moved.state !== loaded.state || moved.status !== loaded.status);
  return beforeMigration !== undefined && gone ? others : moved;
}

function standingIn({ deputyFor, positions: held }: Actor, positions: readonly string[]): { readonly for?: string } {
  const own = held.some((position) => position !== 'head' && positions.includes(position));
  return deputyFor === undefined || own || !positions.includes('head') ? {} : { for: deputyFor };
}

/** The engine's state as the case keeps it. */
export function stateOf(subject: Case): EngineState {
  return subject.state as EngineState;
}

/** The flow node, which a running case has by construction. */
export function nodeOf(definition: LoadedDefinition, element: string): FlowNode {
  const node = definition.diagram.nodes.get(element);
  if (node === undefined) throw new TaskUnknown(definition.key, element, 0);
  return node;
}

/** The operation an element asks: as a job, or to complete a task. */
export function operationOf(node: FlowNode): string {
  return node.operation ?? node.completionOperation ?? '';
}

/** The case with documents an adapter has formed. */
export function addDocuments(subject: Case, documents: readonly ResultDocument[], cause: Cause): Case {
  return documents.reduce<Case>(
    (added, document) =>
      record({ ...added, documents: [...added.documents, document] }, cause, {
        type: 'document-formed',
        document: document.id,
        sha256: document.sha256,
      }),
    subject,
  );
}
