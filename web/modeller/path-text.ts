/** A way in words: the elements on it by name, with flows left out and what comes twice running told once. */
export function pathText(path: readonly string[], nameOf: (id: string) => string | null): string {
  const names = path.flatMap((id) => nameOf(id) ?? []);
  return names.filter((name, at) => name !== names[at - 1]).join(' → ');
}
