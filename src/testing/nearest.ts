const MOST = 3;

/** The words most like the one that was written, best first, three at most: what a wrong id was meant to be. */
export function nearest(written: string, known: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.ceil(written.length / 2));
  return [...known]
    .map((word) => ({ word, distance: distance(written, word) }))
    .filter((one) => one.distance <= limit)
    .toSorted((one, other) => one.distance - other.distance || one.word.localeCompare(other.word))
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** How many letters must be put in, left out or changed to come from one word to the other. */
function distance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(from).entries()) {
    const line = [row + 1];
    for (const [column, other] of Array.from(to).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}
