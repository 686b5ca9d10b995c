import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { noteFault } from './live.ts';

/** Something fetched, and how to fetch it again. */
export interface Loaded<T> {
  /** The last good answer; null until there is one. */
  readonly value: T | null;
  /** Why the last attempt failed; null where it did not. The last good answer stays. */
  readonly fault: unknown;
  /** Fetches again. Calls during a fetch make one more fetch after it, however many they are. */
  readonly reload: () => void;
  /** Takes an answer that came another way, such as with a completed task. */
  readonly accept: (value: T) => void;
}

/**
 * Fetches when `key` changes and whenever asked. `keepNewer` decides between what is shown and an answer: true keeps
 * what is shown (answers may overtake one another).
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, keepNewer: (shown: T, answer: T) => boolean = () => false): Loaded<T> {
  const [state, setState] = useState<{ value: T | null; fault: unknown }>({ value: null, fault: null });
  const run = useRef({ key: '', busy: false, again: false, load, keepNewer });
  run.current.load = load;
  run.current.keepNewer = keepNewer;

  const accept = useCallback((answer: T) => {
    setState(({ value }) => ({ value: value !== null && run.current.keepNewer(value, answer) ? value : answer, fault: null }));
  }, []);

  const reload = useCallback(() => {
    const current = run.current;
    if (current.busy) {
      current.again = true;
      return;
    }
    const fetchOnce = async (): Promise<void> => {
      const asked = current.key;
      current.busy = true;
      current.again = false;
      try {
        const answer = await current.load();
        if (asked === current.key) accept(answer);
      } catch (fault) {
        noteFault(fault);
        if (asked === current.key) setState(({ value }) => ({ value, fault }));
      }
      current.busy = false;
      if (current.again) await fetchOnce();
    };
    void fetchOnce();
  }, [accept]);

  useEffect(() => {
    if (run.current.key !== key) setState({ value: null, fault: null });
    run.current.key = key;
    reload();
  }, [key, reload]);

  return { ...state, reload, accept };
}
