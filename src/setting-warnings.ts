/** So many letters may be wrong in a name that is meant to be one of ours. */
const SLIPS = 2;
/** Names shorter than this are a letter or two from words of other programs: HOST and HOME. */
const TELLING = 7;

const hidden = '•••';
/** What holds a secret by its name; that of an address stands between its colon and its at sign. */
const SECRET = /(?:PASSWORD|SECRET|TOKEN|PRIVATE|CREDENTIAL)(?!.*_(?:FILE|URL)$)/;

/** The value as it may be shown on a screen. */
export function shownSetting(name: string, value: string): string {
  if (SECRET.test(name)) return hidden;
  return value.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*:)[^@]*@/i, `$1${hidden}@`);
}

/** Settings that will do something else than was likely meant. */
export function settingWarnings(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly { readonly variable: string; readonly reason: string }[] {
  const unknown = Object.keys(environment).filter((name) => !known.includes(name) && !known.includes(name.replace(/_FILE$/, '')));
  const lookalikes = unknown.flatMap((variable) => {
    const meant = meantBy(variable, known);
    if (meant !== null) return [{ variable, reason: `is not read; ${meant} is` }];
    return /^REGLAMENT_/i.test(variable) ? [{ variable, reason: 'is not read; settings have no REGLAMENT_ before them' }] : [];
  });
  return [...lookalikes, ...unlikely(environment)];
}

function meantBy(name: string, known: readonly string[]): string | null {
  const bare = (one: string): string => one.toUpperCase().replace(/^REGLAMENT_/, '').replaceAll(/[_-]/g, '');
  const same = known.find((one) => bare(one) === bare(name));
  // PATH has a twin on Windows, Path.
  if (same !== undefined) return same === 'PATH' ? null : same;
  if (name.length < TELLING) return null;
  return known.find((one) => one.length >= TELLING && distance(bare(one), bare(name)) <= SLIPS) ?? null;
}

function unlikely({ PUBLIC_URL = '', METRICS_PORT, METRICS_HOST }: Readonly<Record<string, string | undefined>>): readonly { readonly variable: string; readonly reason: string }[] {
  const found = [];
  const { pathname = '/' } = URL.parse(PUBLIC_URL) ?? {};
  if (pathname !== '/') found.push({ variable: 'PUBLIC_URL', reason: `names the path ${pathname}; the pages lie at / and know of no other place` });
  const isLocal = METRICS_HOST === undefined || /^(?:127\.|::1$|localhost$)/.test(METRICS_HOST);
  if (METRICS_PORT !== undefined && !isLocal) found.push({ variable: 'METRICS_HOST', reason: 'whoever reaches this address reads the metrics; nobody signs in for them' });
  return found;
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1];
    for (const [to, against] of other.split('').entries()) {
      const changed = (row[to] ?? 0) + Number(letter !== against);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
