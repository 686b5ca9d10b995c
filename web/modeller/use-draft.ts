import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftView } from '../../src/http/contract.ts';
import { saveDraft } from '../api.ts';
import { noteFault } from '../shared/live.ts';
import { DraftKeeper, type SaveState } from './draft-keeper.ts';
import { conflictOf } from './modeller-fault.ts';

/** A draft that is kept while it is changed. */
export interface KeptDraft {
  readonly keeper: DraftKeeper;
  readonly state: SaveState;
  /** When it was saved last; null: never. */
  readonly savedAt: string | null;
  readonly base: number;
  /** Goes on over another version. */
  readonly rebase: (version: number) => void;
}

/** Keeps the draft whose diagram `xml` answers, and asks before the page is left with something unsaved. */
export function useDraft(draft: DraftView, xml: () => Promise<string>): KeptDraft {
  const [state, setState] = useState<SaveState>('clean');
  const [savedAt, setSavedAt] = useState(draft.savedAt);
  const [base, setBase] = useState(draft.baseVersion);
  const latest = useRef({ base, xml });
  latest.current.xml = xml;
  const keeper = useMemo(
    () =>
      new DraftKeeper({
        revision: draft.revision,
        xml: () => latest.current.xml(),
        save: async (text, revision) => {
          const saved = await saveDraft(draft.key, { baseVersion: latest.current.base, revision, xml: text });
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
  const rebase = (version: number): void => {
    latest.current.base = version;
    setBase(version);
    keeper.changed();
    void keeper.flush();
  };
  return { keeper, state, savedAt, base, rebase };
}
