import type { PictureShape } from '../layout/picture.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { circle, signIn, type SignLook, type SignPlace } from './draw-signs.ts';

interface EventSign extends SignPlace {
  readonly path: string;
  readonly catching: SignLook;
  readonly throwing: SignLook;
}

const sign = (path: string, scale: number, mx: number, my: number, throwing: SignLook = 'solid', catching: SignLook = 'filled'): EventSign => ({
  path,
  scale,
  mx,
  my,
  throwing,
  catching,
});

/** Places and sizes are those of bpmn-js. */
const SIGNS: Readonly<Record<string, EventSign>> = {
  'bpmn:MessageEventDefinition': sign('EVENT_MESSAGE', 0.9, 0.235, 0.315, 'inverse'),
  'bpmn:EscalationEventDefinition': sign('EVENT_ESCALATION', 1, 0.5, 0.2),
  'bpmn:ConditionalEventDefinition': sign('EVENT_CONDITIONAL', 1, 0.5, 0.222, 'filled'),
  'bpmn:LinkEventDefinition': sign('EVENT_LINK', 1, 0.57, 0.263),
  'bpmn:ErrorEventDefinition': sign('EVENT_ERROR', 1.1, 0.2, 0.722),
  'bpmn:CancelEventDefinition': sign('EVENT_CANCEL_45', 1, 0.638, -0.055, 'solid', 'hollow'),
  'bpmn:CompensateEventDefinition': sign('EVENT_COMPENSATION', 1, 0.22, 0.5),
  'bpmn:SignalEventDefinition': sign('EVENT_SIGNAL', 0.9, 0.5, 0.2),
};
const MULTIPLE = sign('EVENT_MULTIPLE', 1.1, 0.211, 0.36);
const PARALLEL_MULTIPLE = sign('EVENT_PARALLEL_MULTIPLE', 1.2, 0.458, 0.194, 'filled');
const INNER_RING = 3;

/** An event: its ring or rings, and the sign of what it waits for or throws. */
export function drawEvent({ element, type, box }: PictureShape): string {
  return rings(element, type, box) + eventSign(element, type, box);
}

function rings(element: ModdleElement, type: string, box: PictureShape['box']): string {
  if (type === 'bpmn:EndEvent') return circle(box, 0, 'filled', 4);
  const dashed = element.get(type === 'bpmn:BoundaryEvent' ? 'cancelActivity' : 'isInterrupting') === false;
  const dashes = { 'stroke-dasharray': dashed ? '6' : null };
  if (type === 'bpmn:StartEvent') return circle(box, 0, 'filled', 2, dashes);
  return circle(box, 0, 'filled', 1.5, dashes) + circle(box, INNER_RING, 'hollow', 1.5, dashes);
}

function eventSign(element: ModdleElement, type: string, box: PictureShape['box']): string {
  const definitions = (element.get('eventDefinitions') as readonly ModdleElement[] | undefined) ?? [];
  const [first] = definitions;
  if (first === undefined) return '';
  const several = element.get('parallelMultiple') === true ? PARALLEL_MULTIPLE : MULTIPLE;
  if (definitions.length === 1 && first.$type === 'bpmn:TimerEventDefinition') return clock(box);
  if (definitions.length === 1 && first.$type === 'bpmn:TerminateEventDefinition') return circle(box, 8, 'solid', 4);
  const found = definitions.length > 1 ? several : SIGNS[first.$type];
  if (found === undefined) return '';
  const throwing = type === 'bpmn:IntermediateThrowEvent' || type === 'bpmn:EndEvent';
  const turned = found.path === 'EVENT_CANCEL_45' ? { transform: 'rotate(45)' } : {};
  return signIn(found.path, box, found, throwing ? found.throwing : found.catching, 1, turned);
}

function clock(box: PictureShape['box']): string {
  const place = { scale: 0.75, mx: 0.5, my: 0.5 };
  const marks = Array.from({ length: 12 }, (_, hour) =>
    signIn('EVENT_TIMER_LINE', box, place, 'hollow', 1, { transform: `rotate(${hour * 30},${box.height / 2},${box.width / 2})` }),
  );
  return circle(box, 0.2 * box.height, 'filled', 2) + signIn('EVENT_TIMER_WH', box, place, 'hollow', 2) + marks.join('');
}
