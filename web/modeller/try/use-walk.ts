import { useEffect, useRef, useState } from 'preact/hooks';
import type { WalkView } from '../../../src/http/contract.ts';
import { walkDraft } from '../../api-amending.ts';
import { noteFault } from '../../shared/live.ts';
import type { RunCanvas } from '../counter-example/run-canvas.ts';
import { noSteps, requestOf, type WalkSteps } from './walk-steps.ts';

/** A walk through the draft. */
export interface Walking {
  readonly steps: WalkSteps;
  /** Where it stands; null: it has not begun. */
  readonly view: WalkView | null;
  readonly busy: boolean;
  readonly fault: unknown;
  /** Plays these steps from the beginning; what they cannot be played with is a fault, and the walk stays where it was. */
  readonly play: (steps: WalkSteps) => Promise<void>;
  /** The same, leaving what went wrong to the caller. */
  readonly tryPlay: (steps: WalkSteps) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Walks through the draft of a channel, and shows on the canvas where the case is.
 * @param saved saves what is not saved yet: the server plays the draft as it has it
 */
export function useWalk(key: string, canvas: RunCanvas | null, saved: () => Promise<void>): Walking {
  const [steps, setSteps] = useState(noSteps);
  const [view, setView] = useState<WalkView | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const shown = useRef<WalkView | null>(null);

  useEffect(() => () => canvas?.clear(), [canvas]);

  const show = (next: WalkView): void => {
    const before = new Set([...(shown.current?.trace ?? []), ...(shown.current?.flows ?? [])]);
    const passed = [...next.trace, ...next.flows];
    const run = [
      { passed: passed.filter((id) => before.has(id)), tokens: shown.current?.tokens ?? [] },
      { passed: passed.filter((id) => !before.has(id)), tokens: next.outcome === null ? next.tokens : [next.outcome] },
    ];
    canvas?.show(run, 1, { travel: false, fault: next.fault?.element ?? null });
    shown.current = next;
  };
  const tryPlay = async (wanted: WalkSteps): Promise<void> => {
    setBusy(true);
    try {
      await saved();
      const next = await walkDraft(key, requestOf(wanted));
      setSteps(wanted);
      setView(next);
      setFault(null);
      show(next);
    } finally {
      setBusy(false);
    }
  };
  return {
    steps,
    view,
    busy,
    fault,
    tryPlay,
    play: async (wanted) => {
      try {
        await tryPlay(wanted);
      } catch (cause) {
        noteFault(cause);
        setFault(cause);
      }
    },
    stop: () => {
      canvas?.clear();
      shown.current = null;
      setSteps(noSteps);
      setView(null);
      setFault(null);
    },
  };
}
