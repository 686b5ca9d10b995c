import { itemsFor } from '../../items-for.ts';
import { evaluateFor } from '../../mappings.ts';
import type { Repetition } from '../element-kind.ts';
import { askCondition } from '../flow-choice.ts';
import type { Run } from '../run.ts';
import type { Token } from '../token.ts';

/** What the body of a multi-instance activity keeps. */
interface Instances {
  readonly of: number;
  readonly done: number;
  /** The items that have not begun, where they are done in turn. */
  readonly ahead?: readonly unknown[];
  /** What the instances gave, in the order of the items. */
  readonly results?: readonly unknown[];
}

/** One instance for each item of a list, at once or in turn (BPMN 2.0, 13.3.7). */
export const multiInstance: Repetition = {
  begin: (run, node, scope, on) => {
    const id = run.idOf(node);
    const { inputCollection = '', sequential = false, outputCollection = null } = run.graph.nodes[node]?.multiInstance ?? {};
    const items = itemsFor(id, inputCollection, run.seenFrom(scope));
    const memo: Instances = {
      of: items.length,
      done: 0,
      ...(sequential ? { ahead: items } : {}),
      ...(outputCollection === null ? {} : { results: items.map(() => null) }),
    };
    const body = run.put({ node, scope, role: 'body', on, memo });
    run.armBoundary(body);
    if (items.length === 0) passEmpty(run, body);
    else if (sequential) beginNext(run, body);
    else {
      for (const [index, item] of [...items.entries()].toReversed()) {
        run.next(() => {
          if (!body.gone) beginInstance(run, body, item, index);
        });
      }
    }
  },
  instanceLeft: (run, body, instance) => {
    const before = body.memo as Instances;
    const node = run.graph.nodes[body.node];
    const results = before.results?.with(indexOf(instance), resultOf(run, instance));
    const memo: Instances = { ...before, done: before.done + 1, ...(results === undefined ? {} : { results }) };
    body.memo = memo;
    const condition = node?.multiInstance?.completionCondition ?? null;
    const complete = condition !== null && askCondition(run.idOf(body.node), condition, counted(run, body, memo));
    if (complete || memo.done === memo.of) finish(run, body, memo);
    // Put off, so that no number of items is too many for the stack of calls.
    else if (memo.ahead !== undefined) run.next(() => beginNext(run, body));
  },
};

function beginNext(run: Run, body: Token): void {
  const memo = body.memo as Instances;
  const [item, ...ahead] = memo.ahead ?? [];
  body.memo = { ...memo, ahead };
  beginInstance(run, body, item, memo.of - ahead.length - 1);
}

function beginInstance(run: Run, body: Token, item: unknown, index: number): void {
  const name = run.graph.nodes[body.node]?.multiInstance?.inputElement ?? null;
  const local = name === null ? {} : { [name]: item };
  run.enterOnce({ node: body.node, scope: body.scope, on: body, local, memo: index });
}

/** Nothing to do: the activity is entered and left once. */
function passEmpty(run: Run, body: Token): void {
  const { node, scope, on } = body;
  give(run, body);
  run.disarm(body);
  run.remove(body);
  const token = run.put({ node, scope, on });
  run.tellEntered(token);
  run.leave(token);
}

function finish(run: Run, body: Token, memo: Instances): void {
  for (const instance of run.tokens.filter(({ on, role }) => on === body && role === 'in').toReversed()) run.cancel(instance);
  body.memo = memo;
  give(run, body);
  run.leaveBody(body);
}

/** Writes the list of what the instances gave. */
function give(run: Run, { node, memo }: Token): void {
  const name = run.graph.nodes[node]?.multiInstance?.outputCollection ?? null;
  if (name !== null) run.variables = { ...run.variables, [name]: (memo as Instances).results ?? [] };
}

function resultOf(run: Run, instance: Token): unknown {
  const expression = run.graph.nodes[instance.node]?.multiInstance?.outputElement ?? null;
  return expression === null ? null : evaluateFor(run.idOf(instance.node), expression, run.seenFrom(instance));
}

function indexOf({ memo }: Token): number {
  return memo as number;
}

function counted(run: Run, body: Token, { of, done }: Instances): Readonly<Record<string, unknown>> {
  const active = run.tokens.filter(({ on, role }) => on === body && role === 'in').length;
  const counts = { numberOfInstances: of, numberOfCompletedInstances: done, numberOfActiveInstances: active };
  return { ...run.seenFrom(body.scope), ...counts };
}
