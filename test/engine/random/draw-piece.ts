import { mayBeTaken } from './bpmn-of-model.ts';
import type { Model } from './model.ts';
import { type FlowKind, ModelDraft } from './model-draft.ts';
import type { Awaited, Guard, Piece, Reaction, Repetition, Stop, Told } from './piece.ts';
import { canCome, type Thrown, thrownBy, WORKS_FOR_ADAPTER } from './thrown-by.ts';

/** The process that call activities of random models call. */
export const CALLED = 'Called_1';

/** Where a drawn piece is entered and left, and how the flow out of it may be taken. */
interface Drawn {
  readonly entry: string;
  readonly exit: string;
  readonly onward: FlowKind;
}

const operation = '<bpmn:extensionElements><zeebe:taskDefinition type="a.b" /></bpmn:extensionElements>';

const CAUGHT = {
  timer: '<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>',
  cycle: '<bpmn:timerEventDefinition><bpmn:timeCycle>R2/P1D</bpmn:timeCycle></bpmn:timerEventDefinition>',
  message: '<bpmn:messageEventDefinition messageRef="Message_paid" />',
  signal: '<bpmn:signalEventDefinition signalRef="Signal_ready" />',
  error: '<bpmn:errorEventDefinition errorRef="Error_lost" />',
  'any-error': '<bpmn:errorEventDefinition />',
  escalation: '<bpmn:escalationEventDefinition escalationRef="Escalation_raised" />',
  conditional: `<bpmn:conditionalEventDefinition><bpmn:condition>${mayBeTaken('{id}')}</bpmn:condition></bpmn:conditionalEventDefinition>`,
} as const;

const TOLD: Readonly<Record<Told, string>> = {
  message: '<bpmn:messageEventDefinition messageRef="Message_notice" />',
  'message-job': `${operation}<bpmn:messageEventDefinition messageRef="Message_notice" />`,
  signal: CAUGHT.signal,
  escalation: CAUGHT.escalation,
  none: '',
};

const STOP: Readonly<Record<Stop, string>> = {
  none: '',
  message: TOLD.message,
  signal: CAUGHT.signal,
  error: CAUGHT.error,
  terminate: '<bpmn:terminateEventDefinition />',
  escalation: CAUGHT.escalation,
};

/** A process from a start to an end with the piece between. */
export function drawProcess(piece: Piece, processId: string): Model {
  const draft = new ModelDraft(processId);
  drawBody(draft, piece, null, '');
  return draft.finish();
}

/** Start, piece and end in a scope; `trigger` is what the start waits for. */
function drawBody(draft: ModelDraft, piece: Piece, scope: string | null, trigger: string, attributes: Readonly<Record<string, string>> = {}): void {
  const start = draft.node('startEvent', scope, { attributes, content: trigger });
  const { entry, exit, onward } = draw(draft, piece, scope);
  draft.flow(start, entry);
  draft.flow(exit, draft.node('endEvent', scope), onward);
}

function draw(draft: ModelDraft, piece: Piece, scope: string | null): Drawn {
  switch (piece.is) {
    case 'work': {
      const attributes: Readonly<Record<string, string>> = piece.work === 'receiveTask' ? { messageRef: 'Message_told' } : {};
      const content = `${WORKS_FOR_ADAPTER.has(piece.work) ? operation : ''}${repeated(piece.repetition)}`;
      return guarded(draft, draft.node(piece.work, scope, { attributes, content }), piece.guards, thrownBy({ ...piece, guards: [] }), scope);
    }
    case 'call': {
      const content = `<bpmn:extensionElements><zeebe:calledElement processId="${CALLED}" /></bpmn:extensionElements>${repeated(piece.repetition)}`;
      return guarded(draft, draft.node('callActivity', scope, { content }), piece.guards, thrownBy({ ...piece, guards: [] }), scope);
    }
    case 'scope': {
      const id = draft.node('subProcess', scope, { content: repeated(piece.repetition) });
      drawBody(draft, piece.body, id, '');
      for (const reaction of piece.reactions) drawReaction(draft, reaction, thrownBy(piece.body), id);
      return guarded(draft, id, piece.guards, thrownBy(piece.body), scope);
    }
    case 'wait':
      return alone(draft.node('intermediateCatchEvent', scope, { content: CAUGHT[piece.awaited] }));
    case 'tell':
      return alone(draft.node('intermediateThrowEvent', scope, { content: TOLD[piece.told] }));
    case 'row':
      return inRow(draft, piece.parts.map((part) => draw(draft, part, scope)));
    case 'round':
      return drawRound(draft, piece, scope);
    case 'race':
      return drawRace(draft, piece.ways, scope);
    case 'stop': {
      const split = draft.node('exclusiveGateway', scope);
      draft.flow(split, draft.node('endEvent', scope, { content: STOP[piece.stop] }), 'conditional');
      return { entry: split, exit: split, onward: 'default' };
    }
    case 'link': {
      const content = `<bpmn:linkEventDefinition name="{id}" />`;
      const entry = draft.node('intermediateThrowEvent', scope, { content });
      const exit = draft.node('intermediateCatchEvent', scope, { content: content.replace('{id}', entry) });
      return { entry, exit, onward: 'plain' };
    }
    default:
      return drawSplit(draft, piece, scope);
  }
}

function drawSplit(draft: ModelDraft, { is, fallback, ways }: Extract<Piece, { ways: readonly Piece[]; fallback: boolean }>, scope: string | null): Drawn {
  const gateway = is === 'choice' ? 'exclusiveGateway' : is === 'parallel' ? 'parallelGateway' : 'inclusiveGateway';
  const split = draft.node(gateway, scope);
  const join = draft.node(gateway, scope);
  for (const [index, way] of ways.entries()) {
    const { entry, exit, onward } = draw(draft, way, scope);
    const last = fallback && index === ways.length - 1;
    draft.flow(split, entry, is === 'parallel' ? 'plain' : last ? 'default' : 'conditional');
    draft.flow(exit, join, onward);
  }
  return alone(join, split);
}

function drawRound(draft: ModelDraft, { body, back }: Extract<Piece, { is: 'round' }>, scope: string | null): Drawn {
  const merge = draft.node('exclusiveGateway', scope);
  const { entry, exit, onward } = draw(draft, body, scope);
  const split = draft.node('exclusiveGateway', scope);
  draft.flow(merge, entry);
  draft.flow(exit, split, onward);
  if (back === null) draft.flow(split, merge, 'conditional');
  else {
    const drawn = draw(draft, back, scope);
    draft.flow(split, drawn.entry, 'conditional');
    draft.flow(drawn.exit, merge, drawn.onward);
  }
  return { entry: merge, exit: split, onward: 'default' };
}

function drawRace(draft: ModelDraft, ways: readonly { readonly awaited: Awaited; readonly next: Piece | null }[], scope: string | null): Drawn {
  const gateway = draft.node('eventBasedGateway', scope);
  const join = draft.node('exclusiveGateway', scope);
  for (const { awaited, next } of ways) {
    const event =
      awaited === 'receiveTask'
        ? draft.node('receiveTask', scope, { attributes: { messageRef: 'Message_told' } })
        : draft.node('intermediateCatchEvent', scope, { content: CAUGHT[awaited] });
    draft.flow(gateway, event);
    const { exit, onward } = next === null ? alone(event) : inRow(draft, [alone(event), draw(draft, next, scope)]);
    draft.flow(exit, join, onward);
  }
  return alone(join, gateway);
}

/** The activity with what is attached to it; where a handler comes back, the way goes on behind a gateway. */
function guarded(draft: ModelDraft, activity: string, guards: readonly Guard[], thrown: ReadonlySet<Thrown>, scope: string | null): Drawn {
  const back: Drawn[] = [];
  let beside = false;
  for (const { on, ...guard } of guards.map((guard) => ({ ...guard, on: canCome(guard.on, thrown) ? guard.on : 'timer' }))) {
    const interrupting = guard.interrupting || on === 'error' || on === 'any-error';
    const event = draft.node('boundaryEvent', scope, {
      attributes: { attachedToRef: activity, ...(interrupting ? {} : { cancelActivity: 'false' }) },
      content: CAUGHT[on],
    });
    const handled = inRow(draft, [alone(event), draw(draft, guard.handler, scope)]);
    if (!guard.meets) draft.flow(handled.exit, draft.node('endEvent', scope), handled.onward);
    else {
      back.push(handled);
      if (!interrupting) beside = true;
    }
  }
  if (back.length === 0) return alone(activity);
  const join = draft.node(beside ? 'inclusiveGateway' : 'exclusiveGateway', scope);
  draft.flow(activity, join);
  for (const { exit, onward } of back) draft.flow(exit, join, onward);
  return alone(join, activity);
}

function drawReaction(draft: ModelDraft, { on: wanted, interrupting, body }: Reaction, thrown: ReadonlySet<Thrown>, scope: string): void {
  const on = canCome(wanted, thrown) ? wanted : 'timer';
  const id = draft.node('subProcess', scope, { attributes: { triggeredByEvent: 'true' } });
  const beside = !interrupting && on !== 'error';
  drawBody(draft, body, id, CAUGHT[on], beside ? { isInterrupting: 'false' } : {});
}

function inRow(draft: ModelDraft, parts: readonly Drawn[]): Drawn {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) throw new TypeError('a row of nothing');
  for (const [index, { entry }] of parts.slice(1).entries()) {
    const { exit, onward } = parts[index] ?? first;
    draft.flow(exit, entry, onward);
  }
  return { ...last, entry: first.entry };
}

function alone(exit: string, entry = exit): Drawn {
  return { entry, exit, onward: 'plain' };
}

function repeated(repetition: Repetition): string {
  if (repetition === 'once') return '';
  if (repetition === 'loop') {
    return `<bpmn:standardLoopCharacteristics loopMaximum="3"><bpmn:loopCondition>${mayBeTaken('{id}')}</bpmn:loopCondition></bpmn:standardLoopCharacteristics>`;
  }
  return `<bpmn:multiInstanceLoopCharacteristics isSequential="${repetition === 'sequential'}"><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
}
