import { StateSystemsMissing } from '../errors.ts';

const TIME_LIMIT_MS = 5_000;

/** Whether anything is at the address: asked before the cases of the demonstration are played. @throws StateSystemsMissing */
export async function reachStateSystems(address: string): Promise<void> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    await response.body?.cancel();
  } catch (cause) {
    throw new StateSystemsMissing(address, cause);
  }
}
