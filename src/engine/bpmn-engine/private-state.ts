import type { EngineState, Variables } from '../port.ts';

/**
 * Where a token or an armed event is, as the library names it.
 * - `in`: entered and not yet left;
 * - `armed`: a boundary event, or an event behind an event-based gateway, that has not fired;
 * - `firing`: such an event from the moment it fires until it is left;
 * - `group`: a multi-instance activity as a whole; its instances are `in`.
 */
export interface Standing {
  readonly execution: string;
  readonly element: string;
  readonly pass: number;
  role: 'in' | 'armed' | 'firing' | 'group';
  /** Variables only this instance sees. */
  readonly local?: Variables;
}

/** What `EngineState.private` holds. */
export interface PrivateState {
  /** State of bpmn-elements' definition, without instants and random ids. */
  readonly library: unknown;
  /** In the order they were entered or armed. */
  readonly standings: readonly Standing[];
  /** Items of each multi-instance activity that is open, by element. */
  readonly collections: Readonly<Record<string, readonly unknown[]>>;
  /** State of each called process that runs, by the key of its call. */
  readonly children: Readonly<Record<string, EngineState>>;
  /**
   * The highest pass given to each element so far. An event that was armed (a boundary event, an event behind an
   * event-based gateway) has used up a pass whether it fired or not.
   */
  readonly passes: Readonly<Record<string, number>>;
  /** How many execution ids have been given out. */
  readonly executions: number;
}

const ID_KEYS: ReadonlySet<string> = new Set(['executionId', 'sequenceId', 'evaluationId']);
/** Made anew by the library on recovery; they would make equal steps unequal. */
const UNSTABLE_KEYS: ReadonlySet<string> = new Set(['timestamp', 'messageId', 'correlationId', 'consumerTag']);

/**
 * The library's state and our standings with every random id replaced by a counted one (`~1`, `~2`) and every instant
 * dropped, so that equal steps give equal bytes. Ids are found where the library keeps ids, never by their look: an
 * element may be called `Task_0a1b2c3d`. Queue names and routing keys hold ids inside longer text, hence the replacing
 * in the text of the whole.
 */
export function canonical(
  library: unknown,
  standings: readonly Standing[],
  executions: number,
): Pick<PrivateState, 'library' | 'standings' | 'executions'> {
  const found = new Set<string>();
  // What an instance sees is the case's own data and is left as it is.
  const bare = standings.map(({ execution, element, pass, role }) => ({ executionId: execution, element, pass, role }));
  const text = JSON.stringify({ library, standings: bare }, (key, value: unknown) => {
    if (UNSTABLE_KEYS.has(key)) return undefined;
    if (ID_KEYS.has(key) && typeof value === 'string' && !value.startsWith('~')) found.add(value);
    return value;
  });
  let count = executions;
  const names = new Map<string, string>();
  for (const id of [...found].filter((id) => !isDerived(id, found))) names.set(id, `~${++count}`);
  const renamed = names.size === 0 ? text : text.replace(anyOf([...names.keys()]), (id) => names.get(id) ?? id);
  const parsed = JSON.parse(renamed) as { library: unknown; standings: { executionId: string }[] };
  return {
    library: parsed.library,
    standings: standings.map((standing, index) =>
      Object.assign({}, standing, { execution: parsed.standings[index]?.executionId }),
    ),
    executions: count,
  };
}

/** `<id>_0` is made from `<id>` (instances, event definitions) and follows it when that is renamed. */
function isDerived(id: string, all: ReadonlySet<string>): boolean {
  const base = id.replace(/_\d+$/, '');
  return base !== id && all.has(base);
}

function anyOf(ids: readonly string[]): RegExp {
  const longestFirst = ids.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map((id) => id.replaceAll(/[^\w~]/g, String.raw`\$&`)).join('|'), 'g');
}
