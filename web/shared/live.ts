import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseEvent } from '../../src/http/contract.ts';
import { ApiFault, getSession } from '../api.ts';
import { listenToEvents } from '../listen-to-events.ts';

/** Whether the stream of events is open. `restored` for a few seconds after it had been lost. */
export const connection = signal<'connecting' | 'open' | 'lost' | 'restored'>('connecting');

/** True once the server has answered that nobody is signed in any more. The page stays, so that nothing typed is lost. */
export const sessionEnded = signal(false);

type Listener = (event: CaseEvent | null) => void;
const listeners = new Set<Listener>();
const RESTORED_SHOWN_MS = 4000;

function tell(event: CaseEvent | null): void {
  for (const listener of listeners) listener(event);
}

/** Notes an ended session; every caller of the server passes its faults here. */
export function noteFault(fault: unknown): void {
  if (fault instanceof ApiFault && fault.status === 401) sessionEnded.value = true;
}

/** Opens the page's one stream of events. */
export function startLive(): void {
  listenToEvents({
    onCase: tell,
    onOpen: (again) => {
      connection.value = again ? 'restored' : 'open';
      if (!again) return;
      tell(null);
      setTimeout(() => {
        if (connection.value === 'restored') connection.value = 'open';
      }, RESTORED_SHOWN_MS);
    },
    onLost: () => {
      connection.value = 'lost';
      getSession().catch(noteFault);
    },
    isOver: () => sessionEnded.value,
  }, window);
}

/** Calls `listener` for every move of a case, and with null when moves may have been missed: then fetch again. */
export function useLive(listener: Listener): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const stable: Listener = (event) => latest.current(event);
    listeners.add(stable);
    return () => void listeners.delete(stable);
  }, []);
}
