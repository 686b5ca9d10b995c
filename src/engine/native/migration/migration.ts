import { EngineError, ExpressionFailed } from '../../errors.ts';
import type { ElementMapping, MigrationOutcome, StandFault, StateMigration } from '../../migration.ts';
import type { Effect, EngineState, OpenItem, Program, Step } from '../../port.ts';
import { graphOfProgram } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { isOwn, loadRun, type NativeState } from '../state.ts';
import { finish, runOf } from '../step-run.ts';
import { standsOf } from './stands.ts';
import { TakeOver } from './take-over.ts';
import { elementOf, passOf } from './token-key.ts';

/** Takes cases of the native engine from one diagram to another. */
export const migration: StateMigration = {
  stands: (state, program) => {
    const all = standsOf(graphOfProgram(program), state.private as NativeState).flat();
    return [...new Map(all.map((stand) => [JSON.stringify(stand), stand])).values()];
  },
  migrate,
};

function migrate(state: EngineState, from: Program, to: Program, mapping: ElementMapping): MigrationOutcome {
  const { variables, open } = state;
  const graph = graphOfProgram(to);
  const over = new TakeOver({ graph: graphOfProgram(from), saved: state.private as NativeState, variables, open }, graph, mapping);
  const saved = over.state;
  const back = { ...state, private: over.back };
  if (over.faults.length > 0) return refused(over.faults);
  const kept = [...open.flatMap(({ key }) => over.items.get(key) ?? []), ...over.added];
  const settled = settle(graph, { ...state, open: kept }, saved);
  if ('reason' in settled) return refused([settled]);
  return {
    faults: [],
    migrated: {
      step: { state: settled.state, effects: effectsOf(open, over) },
      items: open.flatMap(({ key }) => {
        const item = over.items.get(key) ?? null;
        return item === null ? [] : [{ before: key, after: item.key }];
      }),
      exchanged: over.exchanged,
      back,
      stands: standsOf(graph, settled.state.private as NativeState),
    },
  };
}

/** Loads what was taken over as the next step will, and sees that it rests: a migration itself moves nothing. */
function settle(graph: Graph, { variables, open }: Pick<EngineState, 'variables' | 'open'>, saved: NativeState): Step | StandFault {
  const { run, effects } = runOf(graph, variables, open.filter(isOwn), saved.passes);
  loadRun(run, saved, open);
  try {
    const step = finish(run, effects, open);
    const [moved] = step.effects.flatMap((effect) => ('element' in effect ? [effect.element] : []));
    return moved === undefined ? step : fault('moves-at-once', moved);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { element } = error.details;
    return fault(error instanceof ExpressionFailed ? 'expression-failed' : 'moves-at-once', typeof element === 'string' ? element : '');
  }
}

function fault(reason: StandFault['reason'], element: string): StandFault {
  return { reason, element, target: element, scope: null };
}

function refused(faults: readonly StandFault[]): MigrationOutcome {
  const distinct = new Map(faults.map((one) => [`${one.element} ${one.reason}`, one]));
  return { migrated: null, faults: [...distinct.values()] };
}

/** What is told: items closed and elements left for others first, then what takes their place. */
function effectsOf(open: readonly OpenItem[], { items, added, exchanged }: TakeOver): readonly Effect[] {
  const changed = open.filter(({ key }) => items.get(key)?.key !== key);
  const anew = changed.flatMap(({ key }) => items.get(key) ?? []);
  const pass = (key: string): { element: string; pass: number } => ({ element: elementOf(key), pass: passOf(key) });
  return [
    ...changed.map(({ key }): Effect => ({ kind: 'closed', item: key })),
    ...exchanged.toReversed().map(({ before }): Effect => ({ kind: 'cancelled', ...pass(before) })),
    ...exchanged.map(({ after }): Effect => ({ kind: 'entered', ...pass(after) })),
    ...[...anew, ...added].map((item): Effect => ({ kind: 'opened', item })),
  ];
}
