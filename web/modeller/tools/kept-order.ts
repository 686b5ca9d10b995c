/**
 * The parts of a picture in the order they are to be written in: what was there when it was opened stays as it was, what
 * is new follows whatever it lies above. So an edit shows in the file where it was made, and nowhere else.
 * @param opened in the order of the file
 * @param drawn all there are now, each before what lies above it
 * @param within what a part lies in, null where that is the picture itself
 */
export function keptOrder<Part>(opened: readonly Part[], drawn: readonly Part[], within: (part: Part) => Part | null): readonly Part[] {
  const old = new Set(opened);
  const present = new Set(drawn);
  const follow = new Map<Part | null, Part[]>();
  let below: Part | null = null;
  for (const part of drawn) {
    if (!old.has(part)) follow.set(below, [...(follow.get(below) ?? []), part]);
    below = part;
  }
  const order: Part[] = [];
  const add = (part: Part | null): void => {
    if (part !== null) order.push(part);
    for (const next of follow.get(part) ?? []) add(next);
  };
  add(null);
  for (const part of opened) if (present.has(part)) add(part);
  // What is old may have got into something new: other programs would draw that over it.
  const place = new Map(order.map((part, index) => [part, index]));
  const covered = drawn.some((part) => {
    const around = within(part);
    return around !== null && !old.has(around) && (place.get(around) ?? -1) > (place.get(part) ?? -1);
  });
  return covered ? drawn : order;
}
