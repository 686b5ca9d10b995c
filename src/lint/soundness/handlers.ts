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

/** The one that catches this code: the innermost, and there the one that names the code before the one that takes all. */
export function catcher(levels: readonly (readonly Handler[])[], code: string | null): Handler | null {
  for (const level of levels) {
    const found = level.find((handler) => handler.code !== null && handler.code === code) ?? level.find((handler) => handler.code === null);
    if (found !== undefined) return found;
  }
  return null;
}

/** All that might catch something whose code is not known: outwards to the first that takes every code. */
export function possibleCatchers(levels: readonly (readonly Handler[])[]): readonly Handler[] {
  const found: Handler[] = [];
  for (const level of levels) {
    found.push(...level);
    if (level.some(({ code }) => code === null)) break;
  }
  return found;
}

function boundary(draft: NetDraft, host: FlowNode, event: FlowNode): Handler {
  return {
    code: codeOf(event),
    interrupting: event.interrupting,
    path: [event.id],
    clear: event.interrupting ? draft.held(host) : null,
    produces: leavings(draft, event),
    busy: null,
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
      };
    });
}

function codeOf(node: FlowNode): string | null {
  return node.event === 'escalation' ? node.escalationCode : node.errorCode;
}
