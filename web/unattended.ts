/** So long after the last touch a request is taken for the page's own: it asks for what has moved, and nobody reads it. */
const ATTENDED_MS = 60_000;

let touchedAt = Date.now();
const touch = (): void => {
  touchedAt = Date.now();
};
/** The window; in a test without one nobody touches anything. */
const { addEventListener }: Partial<EventTarget> = globalThis as Partial<EventTarget>;
for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'pageshow']) addEventListener?.(sign, touch, { passive: true, capture: true });

/** What tells the server that nobody is at the page: such a request does not keep the session alive. */
export function unattended(now: number = Date.now(), touched: number = touchedAt): Readonly<Record<string, string>> {
  return now - touched < ATTENDED_MS ? {} : { 'x-unattended': '1' };
}
