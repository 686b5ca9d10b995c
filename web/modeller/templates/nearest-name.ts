/** More changes than this, and another name is meant. */
const FAR = 2;

/** The name that is meant by a mistyped one: at most two letters added, left out or changed; null: none is that near. */
export function nearestName(typed: string, names: Iterable<string>): string | null {
  let nearest: { readonly name: string; readonly distance: number } | null = null;
  for (const name of names) {
    const distance = distanceOf(typed.toLowerCase(), name.toLowerCase());
    if (distance <= Math.min(FAR, typed.length - 1) && (nearest === null || distance < nearest.distance)) nearest = { name, distance };
  }
  return nearest?.name ?? null;
}

/** Levenshtein's distance. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (other[j] === letter ? 0 : 1)));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
