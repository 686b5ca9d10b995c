import type { CaseView, TokenView } from '../../src/http/contract.ts';
import { isRefusal } from '../shared/case-end.ts';
import type { Edge } from '../shared/diagram/paint.ts';

/** Where a step stands in a case. `stopped`: the case was there when the applicant withdrew, or an event took it away. */
export type StepState = 'done' | 'now' | 'ahead' | 'not-taken' | 'stopped';

/** What a case waits for at an element. An incident is a job that needs a person. */
export type WaitKind = TokenView['kind'] | 'incident';

/** What is known of one element in one case. */
export interface ElementMark {
  readonly element: string;
  readonly state: StepState;
  /** Null where the case is not there now. */
  readonly kind: WaitKind | null;
  readonly overdue: boolean;
  /** The case is here and overdue, be it by another element's deadline or the service's. */
  readonly caseOverdue: boolean;
  /** How many times the case has come there. */
  readonly passes: number;
  /** Set on the end event that was reached. */
  readonly end: 'completed' | 'refused' | null;
}

/** What of a case the marks are made from. */
export type MarkedCase = Pick<CaseView, 'status' | 'outcome' | 'overdue' | 'tokens' | 'passes' | 'journal'>;

/** What the case waits for at a token. */
export function waitKind(token: TokenView): WaitKind {
  return token.incident === null ? token.kind : 'incident';
}

function reachable(from: readonly string[], edges: readonly Edge[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const { source, target } of edges) {
      if (source !== element || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** Elements the case was stopped at: taken away by an event, or waiting when the applicant withdrew. */
function stoppedAt({ status, tokens, journal }: MarkedCase): ReadonlySet<string> {
  const last = new Map<string, string>();
  for (const { element, type } of journal) {
    if (element !== null && ['entered', 'left', 'cancelled'].includes(type)) last.set(element, type);
  }
  const live = new Set(tokens.map(({ element }) => element));
  const stopped = [...last]
    .filter(([, type]) => type === 'cancelled' || (status === 'withdrawn' && type === 'entered'))
    .map(([element]) => element);
  return new Set(stopped.filter((element) => !live.has(element)));
}

/**
 * The mark of every element of `elements`, in their order. What lies ahead is what can still be reached from where the
 * case is; with no edges known yet everything not entered counts as ahead while the case is active.
 */
export function marksOf(view: MarkedCase, elements: readonly string[], edges: readonly Edge[]): readonly ElementMark[] {
  const tokens = new Map<string, TokenView[]>();
  for (const token of view.tokens) tokens.set(token.element, [...(tokens.get(token.element) ?? []), token]);
  const stopped = stoppedAt(view);
  const ahead = view.status === 'active' ? reachable([...tokens.keys()], edges) : new Set<string>();
  const open = view.status === 'active' && edges.length === 0;

  return elements.map((element) => {
    const here = tokens.get(element) ?? [];
    const passes = view.passes[element] ?? 0;
    const kinds = here.map(waitKind);
    const end = view.outcome === element ? (isRefusal(element) ? 'refused' : 'completed') : null;
    let state: StepState;
    if (here.length > 0) state = 'now';
    else if (stopped.has(element)) state = 'stopped';
    else if (passes > 0) state = 'done';
    else state = open || ahead.has(element) ? 'ahead' : 'not-taken';
    return {
      element,
      state,
      kind: kinds.includes('incident') ? 'incident' : (kinds[0] ?? null),
      overdue: here.some(({ overdue }) => overdue),
      caseOverdue: view.overdue && here.length > 0,
      passes,
      end,
    };
  });
}
