/**
 * Where to go after signing in: the page that was asked for, if it is a path of this site and never another host's
 * address; else the first page of the person. `/` asks for no page in particular.
 */
export function safeNext(search: string, first: string): string {
  const next = new URLSearchParams(search).get('next');
  // `//host` and `/\host` are addresses of other hosts to a browser, which also drops tabs and line ends from `/<tab>/host`.
  return next !== null && /^\/(?![/\\])[^\\\s]+$/.test(next) ? next : first;
}
