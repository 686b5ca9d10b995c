/** So many cases go with one request; the server takes somewhat more. */
const BATCH = 400;

/**
 * Asks for a few hundred cases at a time, one batch after the other, and answers all results. No batch holds a single
 * case unless it is the only one: of one alone the server answers a refusal.
 */
export async function inBatches<Result>(cases: readonly string[], ask: (batch: readonly string[]) => Promise<readonly Result[]>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < cases.length; ) {
    const to = cases.length - from === BATCH + 1 ? cases.length : from + BATCH;
    results.push(...(await ask(cases.slice(from, to))));
    from = to;
  }
  return results;
}
