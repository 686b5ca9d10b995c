/** What a value must look like to stand in a log under a name: people, their numbers and their addresses never do. */
type Kind = 'id' | 'word' | 'count' | 'file' | 'route' | 'version' | 'words' | 'frames';

/**
 * The names under which a line may say something beside its words. There are no others: whatever else is handed to the
 * log is left out, so that a personal value cannot get in by mistake.
 */
const fieldKinds: Readonly<Record<string, Kind>> = {
  // Requests.
  request: 'id',
  method: 'word',
  route: 'route',
  status: 'count',
  ms: 'count',
  // What a line is about.
  case: 'id',
  definition: 'id',
  element: 'id',
  operation: 'id',
  mail: 'id',
  person: 'id',
  system: 'id',
  file: 'file',
  line: 'count',
  folder: 'file',
  year: 'count',
  setting: 'word',
  part: 'word',
  signal: 'word',
  version: 'version',
  // How it went.
  code: 'id',
  error: 'id',
  frames: 'frames',
  fault: 'id',
  attempt: 'count',
  attempts: 'count',
  hopeless: 'word',
  count: 'count',
  port: 'count',
  limit: 'count',
  failing: 'words',
};

/** An e-mail address has an at sign, a name a space or letters of another alphabet, a person's number twelve digits. */
const shapes: Readonly<Record<Exclude<Kind, 'count' | 'words' | 'frames'>, RegExp>> = {
  id: /^(?!\d{12}$)[\w.#/:-]{1,160}$/,
  word: /^[\w-]{1,64}$/,
  file: /^[^@\n]{1,400}$/,
  route: /^\/[\w/:.*-]{0,160}$/,
  version: /^[\w.-]{1,40}$/,
};
/** A place in the program: the line of a stack that names function and file. The first lines of a stack are the message. */
const FRAME = /^at [^\n@]{1,300}$/;
const FRAMES = 12;

/** What may be said of it; `withheld` names what was left out. */
export function allowedFields(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const allowed: Record<string, unknown> = {};
  const withheld: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const kind = Object.hasOwn(fieldKinds, name) ? fieldKinds[name] : undefined;
    if (kind !== undefined && fits(kind, value)) allowed[name] = value;
    else withheld.push(name.replaceAll(/[^\w-]/g, '?').slice(0, 40));
  }
  return withheld.length === 0 ? allowed : { ...allowed, withheld };
}

function fits(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'count':
      return typeof value === 'number' && Number.isFinite(value);
    case 'words':
      return Array.isArray(value) && value.every((one) => fits('word', one));
    case 'frames':
      return Array.isArray(value) && value.length <= FRAMES && value.every((one) => typeof one === 'string' && FRAME.test(one));
    case 'word':
      return typeof value === 'boolean' || (typeof value === 'string' && shapes.word.test(value) && !/^\d{12}$/.test(value));
    default:
      return typeof value === 'string' && shapes[kind].test(value);
  }
}

/**
 * What is said of an error: its class, its stable code, and where in the program it came about. Never its message, which
 * may quote what somebody wrote: a parser's quotes the text it cannot read.
 */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES);
  const { code } = error as { readonly code?: unknown };
  const named = typeof code === 'string' ? { code } : {};
  return { error: error.name, ...named, frames };
}
