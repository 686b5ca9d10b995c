import type { FlowNode } from '../../model/diagram.ts';
import { EngineError, EngineFault, NoFlowTaken, StepStuck } from '../errors.ts';
import { itemsFor } from '../items-for.ts';
import { armingGateway } from '../scopes.ts';
import type { Draft } from './draft.ts';
import type { Content, Message } from './library.ts';
import type { Standing } from './private-state.ts';
import { THROWN } from './throw-definition.ts';

/** What the step must do once the library has come to rest, in the order it was asked for. */
export type Errand =
  | { readonly kind: 'call'; readonly standing: Standing }
  | { readonly kind: 'signal'; readonly name: string; readonly catchers: readonly Standing[] }
  | { readonly kind: 'error'; readonly element: string; readonly code: string };

/**
 * Turns the library's events into effects on a draft. The library tells of a boundary event as entered when it is
 * armed, of an element as left after the next one was entered, and nothing of what a cancelled sub-process or a
 * terminate end took away: the order of BPMN is restored here.
 *
 * Two phases: `resuming`, when the library says again what waits and nothing is recorded, then moving.
 */
export class Recorder {
  readonly draft: Draft;
  readonly errands: Errand[] = [];
  /** What each waiting execution is addressed by, from resuming and from this step. */
  readonly waiting = new Map<string, Content>();
  /** The first failure. The library catches what a listener throws and goes on, so it is kept here. */
  failure: Error | null = null;
  ended = false;
  resuming = false;
  /** Boundary events that wait before their host was told as entered. */
  #early: Standing[] = [];

  constructor(draft: Draft) {
    this.draft = draft;
  }

  readonly listen = (routingKey: string, message: Message): void => {
    if (this.failure !== null) return;
    try {
      this.#on(routingKey, message.content);
    } catch (error) {
      this.fail(error);
      throw error;
    }
  };

  /** Keeps the first failure of the step. */
  fail(error: unknown): void {
    this.failure ??= isStackOverflow(error) || !(error instanceof EngineError) ? fault(error) : error;
  }

  #on(routingKey: string, content: Content): void {
    if (routingKey === 'activity.wait') this.waiting.set(content.executionId, content);
    if (this.resuming) return;
    switch (routingKey) {
      case 'activity.enter':
        return this.#onEnter(this.draft.node(content.id), content);
      case 'activity.wait':
        return this.#onWait(this.draft.node(content.id), content);
      case THROWN:
        return this.#onThrown(this.draft.node(content.id), content);
      case 'activity.end':
        return this.#onEnd(content);
      case 'activity.leave':
        return this.#onLeave(content);
      case 'flow.take':
        return this.#onTake(content);
      case 'activity.error':
        return this.fail(isNoFlowTaken(content.error) ? new NoFlowTaken(content.id) : content.error);
      case 'definition.error':
        return this.fail(content.error);
      case 'definition.end':
        return this.#onFinish();
    }
  }

  #onEnter(node: FlowNode, { executionId: execution }: Content): void {
    const { draft } = this;
    const element = node.id;
    if (node.attachedTo !== null || armingGateway(draft.diagram, node) !== null) {
      draft.standings.push({ execution, element, pass: draft.nextPass(element), role: 'armed' });
      return;
    }
    if (node.multiInstance !== null) {
      draft.collections[element] = itemsOf(node, draft);
      draft.standings.push({ execution, element, pass: 0, role: 'group' });
    } else {
      const standing: Standing = { execution, element, pass: draft.nextPass(element), role: 'in' };
      draft.standings.push(standing);
      draft.enter(standing);
    }
    const armed = this.#early.filter((standing) => draft.node(standing.element).attachedTo === element);
    this.#early = this.#early.filter((standing) => !armed.includes(standing));
    for (const standing of armed) draft.openItem(standing);
  }

  #onWait(node: FlowNode, content: Content): void {
    const { draft } = this;
    if (node.multiInstance !== null) return this.#onInstance(node, content);
    const standing = draft.standing(content.executionId);
    if (standing === undefined) throw new EngineFault(`<${node.id}> waits without having been entered`, { element: node.id });
    if (node.type === 'callActivity') {
      this.errands.push({ kind: 'call', standing });
    } else if (node.event === 'error' && node.type === 'endEvent') {
      draft.leave(standing);
      this.errands.push({ kind: 'error', element: node.id, code: node.errorCode ?? '' });
    } else if (node.attachedTo !== null && !draft.standings.some(({ element }) => element === node.attachedTo)) {
      this.#early.push(standing);
    } else {
      draft.openItem(standing);
    }
  }

  #onInstance(node: FlowNode, { executionId: execution, index }: Content): void {
    const { draft } = this;
    const element = node.id;
    const name = node.multiInstance?.inputElement ?? null;
    const standing: Standing = {
      execution,
      element,
      pass: draft.nextPass(element),
      role: 'in',
      local: name === null ? {} : { [name]: draft.collections[element]?.[index ?? 0] },
    };
    draft.standings.push(standing);
    draft.enter(standing);
    draft.openItem(standing);
  }

  #onThrown(node: FlowNode, { executionId }: Content): void {
    const { draft } = this;
    if (node.event === 'signal') {
      const name = node.signalName ?? '';
      draft.report({ kind: 'thrown', element: node.id, event: 'signal', name });
      const catchers = draft.standings.filter(({ execution, element }) => {
        const catcher = draft.node(element);
        return execution !== executionId && catcher.event === 'signal' && catcher.signalName === name && this.waiting.has(execution);
      });
      this.errands.push({ kind: 'signal', name, catchers });
    } else {
      draft.report({ kind: 'thrown', element: node.id, event: 'message', name: node.messageName ?? '' });
    }
  }

  #onEnd({ executionId }: Content): void {
    const { draft } = this;
    const standing = draft.standing(executionId);
    if (standing === undefined) return;
    const { element } = standing;
    const node = draft.node(element);
    if (standing.role === 'group') return this.#onGroupEnd(standing);
    if (standing.role === 'armed' || standing.role === 'firing') {
      if (node.attachedTo === null) this.#leaveGateway(node);
      else if (node.interrupting) draft.cancel(node.attachedTo);
      draft.enter(standing);
    }
    draft.leave(standing);
  }

  #onGroupEnd(group: Standing): void {
    const { draft } = this;
    const { element } = group;
    draft.remove(group);
    draft.disarm(element);
    const empty = draft.collections[element]?.length === 0;
    delete draft.collections[element];
    if (!empty) return;
    const standing: Standing = { ...group, pass: draft.nextPass(element) };
    draft.enter(standing);
    draft.leave(standing);
  }

  /** The first of the events behind an event-based gateway has fired: only now the token leaves the gateway. */
  #leaveGateway(event: FlowNode): void {
    const { draft } = this;
    const gateway = armingGateway(draft.diagram, event);
    const standing = draft.standings.find(({ element }) => element === gateway?.id);
    if (standing === undefined) return;
    draft.leave(standing);
    const flow = event.incoming.find((id) => draft.diagram.flows.get(id)?.source === gateway?.id);
    if (flow !== undefined) draft.report({ kind: 'taken', flow });
  }

  /** Left without having ended: something took the token away. */
  #onLeave({ executionId, id }: Content): void {
    const standing = this.draft.standing(executionId);
    if (standing?.role === 'armed') {
      this.draft.closeItem(standing);
      this.draft.remove(standing);
    } else if (standing !== undefined) {
      this.draft.cancel(id);
    }
  }

  #onTake({ id }: Content): void {
    const { diagram } = this.draft;
    const source = diagram.nodes.get(diagram.flows.get(id)?.source ?? '');
    if (source?.type !== 'eventBasedGateway') this.draft.report({ kind: 'taken', flow: id });
  }

  #onFinish(): void {
    const { draft } = this;
    draft.cancelInside(draft.diagram.processId);
    this.ended = true;
    draft.report({ kind: 'ended', element: draft.lastLeft ?? draft.diagram.processId });
  }
}

function itemsOf(node: FlowNode, draft: Draft): readonly unknown[] {
  return itemsFor(node.id, node.multiInstance?.inputCollection ?? '', draft.variables);
}

function fault(error: unknown): Error {
  if (isStackOverflow(error)) return new StepStuck('the case runs on without ever waiting');
  return new EngineFault(error instanceof Error ? error.message : 'the library failed', {}, { cause: error });
}

function isNoFlowTaken(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith('no conditional flow taken');
}

/** However deep the overflow happened: the library and FEEL wrap it and keep only its text. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /Maximum call stack/.test(error.message);
}
