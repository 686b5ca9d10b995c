import type { FlowNode } from '../../model/diagram.ts';
import { catcher, type Handler, handlersFrom, possibleCatchers, type ThrownKind } from './handlers.ts';
import type { NetDraft } from './net-draft.ts';

/** A place whose token is thrown with, and what is passed on the way there. */
interface Thrown {
  readonly place: number;
  readonly path: readonly string[];
}

const FAILING = new Set<FlowNode['type']>(['serviceTask', 'sendTask', 'businessRuleTask', 'scriptTask', 'callActivity']);

/** An event that throws a code: caught, or not: then an error ends the process, an escalation is for nobody. */
export function throwFirings(draft: NetDraft, node: FlowNode, kind: ThrownKind, onward: readonly (readonly number[])[]): void {
  const code = kind === 'escalation' ? node.escalationCode : node.errorCode;
  const handler = catcher(handlersFrom(draft, node.scope, kind), code);
  for (const { place, path } of draft.inputs(node)) {
    const thrown = { place, path: [...path, node.id] };
    if (handler !== null) caught(draft, thrown, handler, handler.interrupting ? [[]] : onward);
    else if (kind === 'escalation') for (const produce of onward) draft.add({ path: thrown.path, consume: [place], produce });
    else draft.add({ path: thrown.path, consume: [place], clear: draft.within(draft.diagram.processId), produce: [draft.reached(node)] });
  }
}

/** Work that may fail with an error of any code, or a called process that may: to each handler that could catch it. */
export function failFirings(draft: NetDraft, node: FlowNode, thrown: Thrown): void {
  if (!FAILING.has(node.type) && node.operation === null) return;
  const own = draft.boundaries(node).some(({ event, errorCode }) => event === 'error' && errorCode === null);
  const errors = own ? [] : possibleCatchers(handlersFrom(draft, node.scope, 'error'));
  const escalations = node.type === 'callActivity' ? possibleCatchers(handlersFrom(draft, node.scope, 'escalation')) : [];
  for (const handler of [...errors, ...escalations.filter(({ interrupting }) => interrupting)]) caught(draft, thrown, handler, [[]]);
}

function caught(draft: NetDraft, { place, path }: Thrown, handler: Handler, onward: readonly (readonly number[])[]): void {
  const { busy, clear, interrupting, produces } = handler;
  for (const after of onward) {
    for (const handled of produces) {
      draft.add({
        path: [...path, ...handler.path],
        consume: [place],
        clear,
        produce: [...handled, ...after],
        enabled: busy === null || interrupting ? null : (marking) => !marking.includes(busy),
      });
    }
    if (busy !== null && !interrupting) draft.add({ path, consume: [place], produce: after, enabled: (marking) => marking.includes(busy) });
  }
}
