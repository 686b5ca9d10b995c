/**
 * The effects of a step with the one order settled that is left open. Where a scope is cancelled, what its elements wait
 * for is closed and they are cancelled. In which order they are cancelled is promised: the last entered first, the inner
 * before the outer. When each of the items closes is not (a boundary event of a multi-instance activity belongs to all
 * its instances, an event behind an event-based gateway to the gateway): none of them can be answered any more. So in an
 * unbroken row of `closed` and `cancelled` all that is closed is told first, in the order of keys.
 */
export function openOrderSettled(effects: readonly string[]): readonly string[] {
  const settled: string[] = [];
  let closed: string[] = [];
  let cancelled: string[] = [];
  for (const effect of effects) {
    if (effect.startsWith('closed ')) closed.push(effect);
    else if (effect.startsWith('cancelled ')) cancelled.push(effect);
    else {
      settled.push(...closed.toSorted(), ...cancelled, effect);
      [closed, cancelled] = [[], []];
    }
  }
  return [...settled, ...closed.toSorted(), ...cancelled];
}
