import type { CaseEvent } from '../src/http/contract.ts';

/** What the stream of events tells its listener. */
export interface EventListener {
  readonly onCase: (event: CaseEvent) => void;
  /** The stream is open. `again`: it had been lost, so that whatever is shown may be stale. */
  readonly onOpen: (again: boolean) => void;
  /** The stream is lost; told again whenever the server answers with an error, for by then it may be another one. */
  readonly onLost: () => void;
  /** The session has ended, so that no stream will open again: a page left alone for a night asks no more. */
  readonly isOver: () => boolean;
}

const LONGEST_PAUSE_MS = 15_000;

/**
 * Listens to the cases of the person's office until the returned function is called. The browser reconnects by itself
 * after a network fault, but gives up for good when the server answers with an error (a proxy during a restart): then a
 * new stream is opened, after pauses that grow from one second to fifteen.
 *
 * @param page the window: a page that is left closes its stream and opens it anew when the reader comes back: the browser keeps left pages alive,
 * and the streams of five of them would leave the sixth no connection to load over (six to a host under HTTP/1.1).
 */
export function listenToEvents(listener: EventListener, page: EventTarget): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 1000;
  let lost = false;

  const open = (): void => {
    source = new EventSource('/api/events');
    source.addEventListener('open', () => {
      listener.onOpen(lost);
      lost = false;
      pause = 1000;
    });
    source.addEventListener('case', (event) => listener.onCase(JSON.parse((event as Event & { readonly data: string }).data) as CaseEvent));
    source.addEventListener('error', () => {
      const refused = source?.readyState === EventSource.CLOSED;
      if (!lost || refused) listener.onLost();
      lost = true;
      if (!refused || listener.isOver()) return;
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  };

  const close = (): void => {
    clearTimeout(timer);
    source?.close();
  };
  const back = (event: Event): void => {
    if (!(event as Event & { readonly persisted: boolean }).persisted) return;
    lost = true;
    open();
  };

  open();
  page.addEventListener('pagehide', close);
  page.addEventListener('pageshow', back);
  return () => {
    page.removeEventListener('pagehide', close);
    page.removeEventListener('pageshow', back);
    close();
  };
}
