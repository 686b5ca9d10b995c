import { withOutputs } from '../mappings.ts';
import type { Variables } from '../port.ts';
import { fire } from './fire.ts';
import type { Run, Thrown } from './run.ts';
import type { Scope, Token } from './token.ts';

/** Where something is thrown: at an activity that failed, or inside a scope. */
export interface Origin {
  /** Id of the element. */
  readonly element: string;
  readonly failed: Token | null;
  readonly scope: Scope;
}

/**
 * An error or escalation goes outwards until something catches it: the boundary of the activity that failed, the event
 * sub-processes of its scope, the boundary of that scope, and so on (BPMN 2.0, 10.5.6). Of two that could, the one that
 * names the code is taken before the one that takes all.
 */
export function raise(run: Run, kind: Thrown, code: string | null, { element, failed, scope }: Origin, given: Variables = {}): void {
  const armed = run.tokens.filter((token) => token.role === 'armed' && run.graph.nodes[token.node]?.event === kind);
  const pick = (level: readonly Token[]): Token | undefined =>
    level.find((token) => code !== null && codeOf(run, token) === code) ?? level.find((token) => codeOf(run, token) === null);
  let caught = failed === null ? undefined : pick(armed.filter(({ on }) => on === wholeOf(failed)));
  for (let at: Scope | null = scope; at !== null && caught === undefined; at = at.parent) {
    const { token } = at;
    const inside = at;
    caught = pick(armed.filter((one) => one.scope === inside && one.on === token && isStart(run, one)));
    if (caught === undefined && token !== null) caught = pick(armed.filter(({ on, scope: beside }) => on === wholeOf(token) && beside === inside.parent));
  }
  if (caught === undefined) return run.escape(kind, element, code);
  const node = run.graph.nodes[caught.node];
  if (node !== undefined) run.variables = withOutputs(node, run.variables, given);
  fire(run, caught);
}

/** What boundary events are attached to: of an activity done several times, the whole. */
function wholeOf(token: Token): Token {
  return token.on?.role === 'body' ? token.on : token;
}

function codeOf(run: Run, { node }: Token): string | null {
  const { event, errorCode, escalationCode } = run.graph.nodes[node] ?? { event: null, errorCode: null, escalationCode: null };
  return event === 'error' ? errorCode : escalationCode;
}

function isStart(run: Run, { node }: Token): boolean {
  return run.graph.nodes[node]?.type === 'startEvent';
}
