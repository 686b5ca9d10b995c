import type { Firing, Marking } from './token-net.ts';

/** Whether the firing can happen in this marking. */
export function canFire({ consume, enabled }: Firing, marking: Marking): boolean {
  return consume.every((place) => marking.includes(place)) && (enabled === null || enabled(marking));
}

/** The marking after a firing that can happen. */
export function fire({ consume, clear, produce }: Firing, marking: Marking): Marking {
  const next = [...marking];
  for (const place of consume) next.splice(next.indexOf(place), 1);
  const kept = clear === null ? next : next.filter((place) => !clear.has(place));
  for (const place of produce) {
    const after = kept.findIndex((other) => other > place);
    kept.splice(after === -1 ? kept.length : after, 0, place);
  }
  return kept;
}

/** The name of a marking: equal for equal markings only. */
export function markingKey(marking: Marking): string {
  return marking.join(',');
}

/** What `more` holds beyond `less`, or null where it does not hold all of it. */
export function surplus(less: Marking, more: Marking): Marking | null {
  const beyond: number[] = [];
  let at = 0;
  for (const place of more) {
    if (at < less.length && less[at] === place) at += 1;
    else beyond.push(place);
  }
  return at === less.length ? beyond : null;
}
