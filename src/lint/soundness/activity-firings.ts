import type { FlowNode } from '../../model/diagram.ts';
import { beginnings } from './begin.ts';
import { leavings } from './leave.ts';
import type { NetDraft } from './net-draft.ts';
import { failFirings } from './throw-firings.ts';

/**
 * What an activity does with tokens. Several instances at once are played one after another, for they do not see each
 * other; the instances of a multi-instance activity count as one.
 */
export function activityFirings(draft: NetDraft, node: FlowNode): void {
  if (node.triggeredByEvent) return eventSubProcess(draft, node);
  const composed = draft.children(node.id).length > 0;
  if (composed || draft.boundaries(node).length > 0) lasting(draft, node, composed);
  else atomic(draft, node);
}

/** Nothing can come between entering and leaving: one firing. */
function atomic(draft: NetDraft, node: FlowNode): void {
  for (const { place, path } of draft.inputs(node)) {
    const passed = { place, path: [...path, node.id] };
    for (const produce of leavings(draft, node)) draft.add({ path: passed.path, consume: [place], produce });
    failFirings(draft, node, passed);
  }
}

function lasting(draft: NetDraft, node: FlowNode, composed: boolean): void {
  const running = draft.running(node);
  const beside = draft.boundaries(node).filter(({ interrupting }) => !interrupting);
  const armed = beside.flatMap((event) => draft.armings(event));
  for (const { place, path } of draft.inputs(node)) {
    for (const begun of composed ? beginnings(draft, node.id) : [[]]) {
      draft.add({
        path: [...path, node.id],
        consume: [place],
        produce: [running, ...armed, ...begun],
        enabled: (marking) => !marking.includes(running),
      });
    }
  }
  const alive = composed ? draft.alive(node.id) : () => false;
  for (const produce of leavings(draft, node)) {
    draft.add({ path: [], consume: [running], clear: draft.held(node), produce, enabled: (marking) => !alive(marking) });
  }
  for (const event of draft.boundaries(node)) {
    // What is thrown inside a sub-process comes to its boundary from the thrower.
    if (composed && (event.event === 'error' || event.event === 'escalation' || event.event === 'cancel')) continue;
    const consume = [event.interrupting ? running : draft.armed(event)];
    const clear = event.interrupting ? draft.held(node) : null;
    for (const produce of leavings(draft, event)) draft.add({ path: [event.id], consume, clear, produce });
  }
  if (!composed) failFirings(draft, node, { place: running, path: [] });
}

/** It begins at most once while its scope lives, and ends without going on anywhere. */
function eventSubProcess(draft: NetDraft, node: FlowNode): void {
  const running = draft.running(node);
  const alive = draft.alive(node.scope);
  const busy = draft.alive(node.id);
  for (const start of draft.children(node.id).filter(({ type }) => type === 'startEvent')) {
    if (start.event === 'error' || start.event === 'escalation') continue;
    for (const begun of beginnings(draft, node.id).filter((places) => places.includes(draft.entry(start)))) {
      draft.add({
        path: [node.id],
        consume: [draft.armed(node)],
        clear: start.interrupting ? draft.within(node.scope) : null,
        produce: [running, ...begun],
        enabled: alive,
      });
    }
  }
  draft.add({ path: [], consume: [running], clear: draft.within(node.id), enabled: (marking) => !busy(marking) });
}
