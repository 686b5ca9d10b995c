import type { OperationSwitchView, SystemStateView, TrainingView } from '../../src/http/contract.ts';

/** A system with what it is asked. */
export interface SystemGroup {
  /** The system's id; `office` for what the office does itself. */
  readonly name: string;
  /** Null for the office itself, which has no breaker. */
  readonly state: SystemStateView | null;
  readonly operations: readonly OperationSwitchView[];
}

/** The systems of the state, those in trouble first, and the office itself last. */
export function groupsOf({ systems, operations }: TrainingView): readonly SystemGroup[] {
  const known = new Set(systems.map(({ system }) => system));
  const own = operations.filter(({ system }) => !known.has(system));
  const inTrouble = ({ breaker }: SystemStateView): number => (breaker === 'closed' ? 1 : 0);
  const groups = systems
    .toSorted((a, b) => inTrouble(a) - inTrouble(b))
    .map((state) => ({ name: state.system, state, operations: operations.filter(({ system }) => system === state.system) }));
  return own.length === 0 ? groups : [...groups, { name: 'office', state: null, operations: own }];
}

/** Until when the whole system is down on purpose; null where it is not. */
export function downOf({ operations }: SystemGroup): { readonly until: string | null } | null {
  const [first] = operations;
  if (first === undefined || !operations.every(({ failure, times }) => failure === 'down' && times === null)) return null;
  return { until: first.until };
}
