import type { FlowNode } from '../../model/diagram.ts';
import { beginnings } from './begin.ts';
import { leavings } from './leave.ts';
import type { NetDraft } from './net-draft.ts';

/** What is thrown from the inside of a scope to whoever catches it. */
export type ThrownKind = 'error' | 'escalation' | 'cancel';

/** What a caught throw does beside taking the thrower's token. */
export interface Handler {
  /** The code it catches; null: every code. */
  readonly code: string | null;
  readonly interrupting: boolean;
  readonly path: readonly string[];
  readonly clear: ReadonlySet<number> | null;
  readonly produces: readonly (readonly number[])[];
  /** The place that says it is already at work, where it works once at a time. */
  readonly busy: number | null;
  /** The place that says it still waits; null where it does as long as what it is attached to runs. */
  readonly armed: number | null;
}

/** Who catches, and the places of those that would have caught before it: none of them may still wait. */
export interface Catcher {
  readonly handler: Handler;
  readonly unless: readonly number[];
}

/** Whoever would catch this kind when thrown in `scope`, from the inside outwards, one list for each scope. */
export function handlersFrom(draft: NetDraft, scope: string, kind: ThrownKind): readonly (readonly Handler[])[] {
  const levels: Handler[][] = [];
  let inner: string | null = null;
  for (let at = scope; ; ) {
    const from = inner;
    const beside = draft.children(at).filter(({ id, triggeredByEvent }) => id !== from && triggeredByEvent);
    levels.push(beside.flatMap((node) => eventSubProcess(draft, node, kind)));
    const host = draft.diagram.nodes.get(at);
    if (host === undefined) return levels;
    levels.push(draft.boundaries(host).filter(({ event }) => event === kind).map((event) => boundary(draft, host, event)));
    inner = host.id;
    at = host.scope;
  }
}

/**
 * Those that can come to catch this code, the innermost first: at each level the one that names the code before the one
 * that takes all. Event sub-processes no longer wait once one that interrupts has taken the place of their scope.
 */
export function catchers(levels: readonly (readonly Handler[])[], code: string | null): readonly Catcher[] {
  const found: Handler[] = [];
  for (const level of levels) {
    const one = level.find((handler) => handler.code !== null && handler.code === code) ?? level.find((handler) => handler.code === null);
    if (one !== undefined) found.push(one);
    if (one?.armed === null) break;
  }
  return found.map((handler, at) => ({ handler, unless: armedOf(found.slice(0, at)) }));
}

/** All that might catch something whose code is not known: outwards to the first that takes every code for sure. */
export function possibleCatchers(levels: readonly (readonly Handler[])[]): readonly Catcher[] {
  const found: Catcher[] = [];
  const before: Handler[] = [];
  for (const level of levels) {
    found.push(...level.map((handler) => ({ handler, unless: armedOf(before) })));
    const all = level.find(({ code }) => code === null);
    if (all?.armed === null) break;
    if (all !== undefined) before.push(all);
  }
  return found;
}

/** Where something is thrown to nobody: all that could have caught it wait no longer. Null where one always does. */
export function uncaughtUnless(found: readonly Catcher[]): readonly number[] | null {
  const handlers = found.map(({ handler }) => handler);
  return handlers.some(({ armed }) => armed === null) ? null : armedOf(handlers);
}

function armedOf(handlers: readonly Handler[]): readonly number[] {
  return handlers.flatMap(({ armed }) => armed ?? []);
}

function boundary(draft: NetDraft, host: FlowNode, event: FlowNode): Handler {
  return {
    code: codeOf(event),
    interrupting: event.interrupting,
    path: [event.id],
    clear: event.interrupting ? draft.held(host) : null,
    produces: leavings(draft, event),
    busy: null,
    armed: null,
  };
}

function eventSubProcess(draft: NetDraft, node: FlowNode, kind: ThrownKind): readonly Handler[] {
  return draft
    .children(node.id)
    .filter(({ type, event }) => type === 'startEvent' && event === kind)
    .map((start) => {
      const { interrupting } = start;
      const begun = beginnings(draft, node.id).filter((places) => places.includes(draft.entry(start)));
      return {
        code: codeOf(start),
        interrupting,
        path: [node.id],
        clear: interrupting ? draft.within(node.scope) : null,
        produces: begun.map((places) => [draft.running(node), ...places]),
        busy: draft.running(node),
        armed: draft.armed(node),
      };
    });
}

function codeOf(node: FlowNode): string | null {
  return node.event === 'escalation' ? node.escalationCode : node.errorCode;
}
