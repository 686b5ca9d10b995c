import type { FlowNode } from '../../model/diagram.ts';
import { type Catcher, catchers, handlersFrom, possibleCatchers, type ThrownKind, uncaughtUnless } from './handlers.ts';
import type { NetDraft } from './net-draft.ts';
import type { Marking } from './token-net.ts';

/** A place whose token is thrown with, and what is passed on the way there. */
interface Thrown {
  readonly place: number;
  readonly path: readonly string[];
}

const FAILING = new Set<FlowNode['type']>(['serviceTask', 'sendTask', 'businessRuleTask', 'scriptTask', 'callActivity']);

/** An event that throws a code: caught, or not: then an error ends the process, an escalation is for nobody. */
export function throwFirings(draft: NetDraft, node: FlowNode, kind: ThrownKind, onward: readonly (readonly number[])[]): void {
  const code = kind === 'escalation' ? node.escalationCode : node.errorCode;
  const found = catchers(handlersFrom(draft, node.scope, kind), code);
  const unless = uncaughtUnless(found);
  for (const { place, path } of draft.inputs(node)) {
    const thrown = { place, path: [...path, node.id] };
    for (const catcher of found) caught(draft, thrown, catcher, catcher.handler.interrupting ? [[]] : onward);
    if (unless === null) continue;
    const lost = { path: thrown.path, consume: [place], enabled: unless.length === 0 ? null : (marking: Marking) => isEmpty(marking, unless) };
    if (kind === 'escalation') for (const produce of onward) draft.add({ ...lost, produce });
    else draft.add({ ...lost, clear: draft.within(draft.diagram.processId), produce: [draft.reached(node)] });
  }
}

/** Work that may fail with an error of any code, or a called process that may: to each handler that could catch it. */
export function failFirings(draft: NetDraft, node: FlowNode, thrown: Thrown): void {
  if (!FAILING.has(node.type) && node.operation === null) return;
  const own = draft.boundaries(node).some(({ event, errorCode }) => event === 'error' && errorCode === null);
  const errors = own ? [] : possibleCatchers(handlersFrom(draft, node.scope, 'error'));
  const escalations = node.type === 'callActivity' ? possibleCatchers(handlersFrom(draft, node.scope, 'escalation')) : [];
  const ending = escalations.filter(({ handler }) => handler.interrupting);
  for (const catcher of [...errors, ...ending]) caught(draft, thrown, catcher, [[]]);
}

function caught(draft: NetDraft, { place, path }: Thrown, { handler, unless }: Catcher, onward: readonly (readonly number[])[]): void {
  const { armed, busy, clear, interrupting, produces } = handler;
  const waits = (marking: Marking): boolean => (armed === null || marking.includes(armed)) && isEmpty(marking, unless);
  for (const after of onward) {
    for (const handled of produces) {
      draft.add({
        path: [...path, ...handler.path],
        consume: [place],
        clear,
        produce: [...handled, ...after],
        enabled: (marking) => waits(marking) && (busy === null || interrupting || !marking.includes(busy)),
      });
    }
    if (busy === null || interrupting) continue;
    draft.add({ path, consume: [place], produce: after, enabled: (marking) => waits(marking) && marking.includes(busy) });
  }
}

function isEmpty(marking: Marking, places: readonly number[]): boolean {
  return !marking.some((place) => places.includes(place));
}
