import { UncaughtBpmnError } from '../errors.ts';
import { withOutputs } from '../mappings.ts';
import type { Variables } from '../port.ts';
import { fire } from './fire.ts';
import type { Run } from './run.ts';
import type { Scope, Token } from './token.ts';

/** What goes outwards until something catches it. */
export type Thrown = 'error' | 'escalation';

/** Where something is thrown: at an activity that failed, or inside a scope. */
export interface Origin {
  readonly run: Run;
  /** Id of the element. */
  readonly element: string;
  readonly failed: Token | null;
  readonly scope: Scope;
}

/** Who catches: an armed event, in the process that threw or in one that called it. */
export interface Catcher {
  readonly run: Run;
  readonly token: Token;
  readonly interrupting: boolean;
}

/**
 * Whoever catches an error or escalation. It goes outwards: to the boundary of the activity that failed, the event
 * sub-processes of its scope, the boundary of that scope, and so on, out of a called process to its call (BPMN 2.0,
 * 10.5.6). Of two that could, the one that names the code goes before the one that takes all.
 */
export function catcherOf(kind: Thrown, code: string | null, { run, failed, scope }: Origin): Catcher | null {
  const armed = run.tokens.filter((token) => token.role === 'armed' && run.graph.nodes[token.node]?.event === kind);
  const pick = (level: readonly Token[]): Token | undefined =>
    level.find((token) => code !== null && codeOf(run, token) === code) ?? level.find((token) => codeOf(run, token) === null);
  let token = failed === null ? undefined : pick(armed.filter(({ on }) => on === wholeOf(failed)));
  for (let at: Scope | null = scope; at !== null && token === undefined; at = at.parent) {
    const inside = at;
    const host = at.token;
    token = pick(armed.filter((one) => one.scope === inside && run.graph.nodes[one.node]?.type === 'startEvent'));
    if (token === undefined && host !== null) token = pick(armed.filter((one) => one.on === wholeOf(host) && one.scope === inside.parent));
  }
  if (token !== undefined) return { run, token, interrupting: run.graph.nodes[token.node]?.interrupting !== false };
  return run.caller === null ? null : catcherOf(kind, code, callOrigin(run.caller));
}

/** Throws it to whoever catches it. An error that nobody catches fails the step. @throws UncaughtBpmnError */
export function raise(kind: Thrown, code: string | null, origin: Origin, given: Variables = {}): void {
  const catcher = catcherOf(kind, code, origin);
  if (catcher === null) {
    // An escalation is for nobody where nobody waits for it.
    if (kind === 'error') throw new UncaughtBpmnError(outermost(origin).element, code ?? '');
    return;
  }
  const { run, token } = catcher;
  const node = run.graph.nodes[token.node];
  // What a job gave with its error stays in the process that asked it.
  if (node !== undefined) run.variables = withOutputs(node, run.variables, run === origin.run ? given : {});
  fire(run, token);
}

function callOrigin({ run, call }: NonNullable<Run['caller']>): Origin {
  return { run, element: run.idOf(call.node), failed: call, scope: call.scope };
}

function outermost(origin: Origin): Origin {
  let at = origin;
  while (at.run.caller !== null) at = callOrigin(at.run.caller);
  return at;
}

/** What boundary events are attached to: of an activity done several times, the whole. */
function wholeOf(token: Token): Token {
  return token.on?.role === 'body' ? token.on : token;
}

function codeOf(run: Run, { node }: Token): string | null {
  const { event, errorCode, escalationCode } = run.graph.nodes[node] ?? { event: null, errorCode: null, escalationCode: null };
  return event === 'error' ? errorCode : escalationCode;
}
