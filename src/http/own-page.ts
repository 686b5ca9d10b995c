/**
 * Where to go after signing in, where that is a page of ours: `//host` and `/\host` are addresses of other hosts to a
 * browser, which also drops tabs and line ends from `/<tab>/host`. Else null.
 */
export function ownPage(next: unknown): string | null {
  return typeof next === 'string' && next.length <= 500 && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : null;
}
