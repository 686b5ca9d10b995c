import { useEffect } from 'preact/hooks';
import { noteFault } from '../../shared/live.ts';
import type { ModellerView } from '../modeller-view.ts';
import { loadOffer } from './offer.ts';

/** Gives an open diagram what the installation offers, and the forms of its set whenever they change. */
export function useOffer(view: ModellerView | null, forms: Readonly<Record<string, unknown>>): void {
  useEffect(() => view?.knowForms(forms), [view, forms]);
  useEffect(() => {
    if (view === null) return undefined;
    let gone = false;
    const offer = async (): Promise<void> => {
      try {
        const offered = await loadOffer();
        if (!gone) view.offer(offered);
      } catch (cause) {
        // The diagram can be changed without the list; the server's checks know the operations all the same.
        noteFault(cause);
      }
    };
    void offer();
    return () => {
      gone = true;
    };
  }, [view]);
}
