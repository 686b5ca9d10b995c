/** Where to go after signing in: a path of this site, never another host's address. */
export function safeNext(search: string): string {
  const next = new URLSearchParams(search).get('next');
  // `//host` and `/\host` are addresses of other hosts to a browser, which also drops tabs and line ends from `/<tab>/host`.
  return next !== null && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : '/';
}
