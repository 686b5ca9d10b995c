import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftPartsView, DraftView } from '../../src/http/contract.ts';
import { saveDraft } from '../api-amending.ts';
import { noteFault } from '../shared/live.ts';
import { CopyKeeper } from './copies/copy-keeper.ts';
import type { DraftCopies, DraftCopy } from './copies/draft-copies.ts';
import { DraftKeeper, type SaveState } from './draft-keeper.ts';
import { conflictOf } from './modeller-fault.ts';

/** The parts of a set beside its diagram. */
export type OtherParts = Omit<DraftPartsView, 'xml'>;

/** A draft that is kept while it is changed. */
export interface KeptDraft {
  readonly keeper: DraftKeeper<Partial<DraftPartsView>>;
  readonly state: SaveState;
  /** When it was saved last; null: never. */
  readonly savedAt: string | null;
  readonly base: number;
  /** Drafts of the channel that other analysts have, as of the last save. */
  readonly others: DraftView['others'];
  /** The parts beside the diagram, as they are now. */
  readonly parts: OtherParts;
  /** Changes some of them. Forms are the whole record. */
  readonly changeParts: (changed: Partial<OtherParts>) => void;
  /** To be called after every change of the diagram. */
  readonly diagramChanged: () => void;
  /** Goes on over another version. */
  readonly rebase: (version: number) => void;
  /** In a conflict: everything that is here goes over what was saved elsewhere. */
  readonly keepMine: () => void;
  /** Sends nothing more, and forgets what was not saved. */
  readonly giveUp: () => void;
}

/** Where copies of unsaved changes go, and the one that was taken up when the draft was opened. */
export interface CopyPlace {
  readonly copies: DraftCopies;
  readonly taken: DraftCopy | null;
}

/**
 * Keeps the draft whose diagram `xml` answers: on the server after a pause in the work, and in the browser at once until
 * the server has confirmed it. Asks before the page is left with something unsaved.
 */
export function useDraft(draft: DraftView, xml: () => Promise<string>, { copies, taken }: CopyPlace): KeptDraft {
  const [state, setState] = useState<SaveState>('clean');
  const [savedAt, setSavedAt] = useState(draft.savedAt);
  const [base, setBase] = useState(draft.baseVersion);
  const [others, setOthers] = useState(draft.others);
  const [parts, setParts] = useState<OtherParts>(() => partsOf(draft));
  const latest = useRef({ base, xml, parts });
  latest.current.xml = xml;
  /** What was changed since the draft was opened: only that is sent. */
  const touched = useRef(new Set(Object.keys(taken?.changes ?? {}) as (keyof DraftPartsView)[]));
  const { keeper, copy } = useMemo(() => {
    const changes = async (): Promise<Partial<DraftPartsView>> => {
      const whole: DraftPartsView = { ...latest.current.parts, xml: touched.current.has('xml') ? await latest.current.xml() : draft.xml };
      return Object.fromEntries(Object.entries(whole).filter(([part]) => touched.current.has(part as keyof DraftPartsView)));
    };
    const made: { readonly keeper: KeptDraft['keeper']; readonly copy: CopyKeeper } = {
      keeper: new DraftKeeper<Partial<DraftPartsView>>({
        revision: draft.revision,
        changes,
        save: async (changes, revision) => {
          const saved = await saveDraft(draft.key, { baseVersion: latest.current.base, revision, changes });
          setSavedAt(saved.savedAt);
          setOthers(saved.others);
          return saved.revision;
        },
        conflictOf,
        onState: (entered, fault) => {
          if (fault !== null) noteFault(fault);
          if (entered === 'saved') made.copy.settled();
          setState(entered);
        },
        later: (callback, milliseconds) => {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
      copy: new CopyKeeper({
        copies,
        id: taken?.id ?? newId(),
        changes,
        baseVersion: () => latest.current.base,
        revision: () => made.keeper.revision,
        atRisk: () => made.keeper.atRisk,
        now: () => new Date(),
      }),
    };
    return made;
  }, [draft]);
  useEffect(() => {
    // What was recovered goes to the server at once: the tab may die again.
    if (taken === null) return;
    keeper.changed();
    void keeper.flush();
  }, [keeper]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (keeper.atRisk) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [keeper]);

  const change = (which: readonly (keyof DraftPartsView)[]): void => {
    for (const part of which) touched.current.add(part);
    keeper.changed();
    void copy.changed();
  };
  return {
    keeper,
    state,
    savedAt,
    base,
    others,
    parts,
    changeParts: (changed) => {
      latest.current.parts = { ...latest.current.parts, ...changed };
      setParts(latest.current.parts);
      change(Object.keys(changed) as (keyof OtherParts)[]);
    },
    diagramChanged: () => change(['xml']),
    rebase: (version) => {
      latest.current.base = version;
      setBase(version);
      keeper.changed();
      void keeper.flush();
    },
    keepMine: () => {
      for (const part of ['xml', 'act', 'digest', 'scenarios', 'forms'] as const) touched.current.add(part);
      void keeper.overwrite();
    },
    giveUp: () => {
      keeper.stop();
      copy.settled();
    },
  };
}

/** Apart from other tabs; `crypto.randomUUID` is not there on plain HTTP. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}

function partsOf({ act, digest, scenarios, forms }: DraftView): OtherParts {
  return { act, digest, scenarios, forms };
}
