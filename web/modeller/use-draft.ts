import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftPartsView, DraftView } from '../../src/http/contract.ts';
import { saveDraft } from '../api.ts';
import { noteFault } from '../shared/live.ts';
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
}

/** Keeps the draft whose diagram `xml` answers, and asks before the page is left with something unsaved. */
export function useDraft(draft: DraftView, xml: () => Promise<string>): KeptDraft {
  const [state, setState] = useState<SaveState>('clean');
  const [savedAt, setSavedAt] = useState(draft.savedAt);
  const [base, setBase] = useState(draft.baseVersion);
  const [parts, setParts] = useState<OtherParts>(() => partsOf(draft));
  const latest = useRef({ base, xml, parts });
  latest.current.xml = xml;
  /** What was changed since the draft was opened: only that is sent. */
  const touched = useRef(new Set<keyof DraftPartsView>());
  const keeper = useMemo(
    () =>
      new DraftKeeper<Partial<DraftPartsView>>({
        revision: draft.revision,
        changes: async () => {
          const whole: DraftPartsView = { ...latest.current.parts, xml: touched.current.has('xml') ? await latest.current.xml() : draft.xml };
          return Object.fromEntries(Object.entries(whole).filter(([part]) => touched.current.has(part as keyof DraftPartsView)));
        },
        save: async (changes, revision) => {
          const saved = await saveDraft(draft.key, { baseVersion: latest.current.base, revision, changes });
          setSavedAt(saved.savedAt);
          return saved.revision;
        },
        conflictOf,
        onState: (entered, fault) => {
          if (fault !== null) noteFault(fault);
          setState(entered);
        },
        later: (callback, milliseconds) => {
          const timer = setTimeout(callback, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
    [draft],
  );
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
  };
  return {
    keeper,
    state,
    savedAt,
    base,
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
  };
}

function partsOf({ act, digest, scenarios, forms }: DraftView): OtherParts {
  return { act, digest, scenarios, forms };
}
