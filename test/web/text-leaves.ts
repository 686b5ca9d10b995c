/** Every leaf of the texts with its path, in alphabetical order of the paths. */
export function leaves(node: object, path = ''): readonly (readonly [path: string, text: unknown])[] {
  return Object.entries(node)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** What a leaf says; a sentence with parameters is filled in with signs that belong to no language. */
export function said(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  const parameters = Array.from({ length: text.length }, (_, n) => n + 5);
  // A sentence that is its parameter gives back the number.
  return String((text as (...parameters: readonly number[]) => unknown)(...parameters));
}
