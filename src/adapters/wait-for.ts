/** Resolves after so long, never where `milliseconds` is null; rejects with the signal's reason as soon as it is aborted. */
export async function waitFor(milliseconds: number | null, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const end = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', end, { once: true });
  const timer = milliseconds === null ? null : setTimeout(resolve, milliseconds);
  try {
    await promise;
  } finally {
    if (timer !== null) clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
