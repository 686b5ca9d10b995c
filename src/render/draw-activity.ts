import type { PictureShape } from '../layout/picture.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { circle, signAt, signIn } from './draw-signs.ts';
import { drawInnerText } from './draw-text.ts';
import { tag } from './svg.ts';

const RADIUS = 10;
const INNER_FRAME = 3;
const SUB_PROCESSES = new Set(['bpmn:SubProcess', 'bpmn:AdHocSubProcess', 'bpmn:Transaction']);

/** Whether the interchange shows what is inside a sub-process. */
export function isExpanded({ type, di }: Pick<PictureShape, 'type' | 'di'>): boolean {
  return SUB_PROCESSES.has(type) && di.get('isExpanded') === true;
}

/** A task, call activity or sub-process: its frame, the sign of its type, its name, its markers. */
export function drawActivity(shape: PictureShape): string {
  const { box, type, element, name } = shape;
  const expanded = isExpanded(shape);
  return (
    frame(shape) +
    (type === 'bpmn:Transaction' ? rect(box, INNER_FRAME, RADIUS - INNER_FRAME, 'h', 1.5) : '') +
    taskSign(type, element) +
    drawInnerText(name, box, expanded ? 'top' : 'middle') +
    markers(shape, !expanded && (SUB_PROCESSES.has(type) || type === 'bpmn:CallActivity'))
  );
}

function frame({ box, type, element }: PictureShape): string {
  if (element.get('triggeredByEvent') === true) return rect(box, 0, RADIUS, 'o', 2.5, '0 5.5');
  const widths: Readonly<Record<string, number>> = { 'bpmn:CallActivity': 5, 'bpmn:Transaction': 1.5 };
  return rect(box, 0, RADIUS, 'o', widths[type] ?? 2);
}

function rect(box: PictureShape['box'], inset: number, radius: number, look: string, stroke: number, dashes: string | null = null): string {
  return tag('rect', {
    class: look,
    x: inset === 0 ? null : inset,
    y: inset === 0 ? null : inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
    rx: radius,
    'stroke-width': stroke,
    'stroke-dasharray': dashes,
  });
}

function taskSign(type: string, element: ModdleElement): string {
  switch (type) {
    case 'bpmn:UserTask':
      return signAt('TASK_TYPE_USER_1', 15, 12, 'filled', 0.5) + signAt('TASK_TYPE_USER_2', 15, 12, 'filled', 0.5) + signAt('TASK_TYPE_USER_3', 15, 12, 'solid', 0.5);
    case 'bpmn:ServiceTask':
      return signAt('TASK_TYPE_SERVICE', 12, 18, 'filled') + ground(11, 10) + signAt('TASK_TYPE_SERVICE', 17, 22, 'filled');
    case 'bpmn:SendTask':
      return signIn('TASK_TYPE_SEND', { width: 21, height: 14 }, { scale: 1, mx: 0.285, my: 0.357 }, 'inverse');
    case 'bpmn:ReceiveTask':
      return element.get('instantiate') === true
        ? circle({ width: 28, height: 28 }, 4.4, 'filled', 1) + signAt('TASK_TYPE_INSTANTIATING_SEND', 7.77, 9.52, 'filled')
        : signIn('TASK_TYPE_SEND', { width: 21, height: 14 }, { scale: 0.9, mx: 0.3, my: 0.4 }, 'filled');
    case 'bpmn:ScriptTask':
      return signAt('TASK_TYPE_SCRIPT', 15, 20, 'filled');
    case 'bpmn:ManualTask':
      return signAt('TASK_TYPE_MANUAL', 17, 15, 'filled', 0.5);
    case 'bpmn:BusinessRuleTask':
      return signAt('TASK_TYPE_BUSINESS_RULE_MAIN', 8, 8, 'filled') + signAt('TASK_TYPE_BUSINESS_RULE_HEADER', 8, 8, 'solid');
    default:
      return '';
  }
}

/** Hides the wheel behind, so that the wheel before it has a middle of the task's own colour. */
function ground(x: number, y: number): string {
  return tag('circle', { class: 'b', cx: x + 5, cy: y + 5, r: 5 });
}

/** The small signs at the foot: collapsed, repeated, compensating, ad hoc; each moves aside for the others. */
function markers({ box, type, element }: PictureShape, collapsed: boolean): string {
  const loop = element.get('loopCharacteristics') as ModdleElement | undefined;
  const adHoc = type === 'bpmn:AdHocSubProcess';
  const compensates = element.get('isForCompensation') === true;
  const sequential = loop?.get('isSequential');
  const aside = collapsed || adHoc;
  const at = (path: string, x: number, up: number, width: number, look: 'filled' | 'hollow' | 'solid'): string =>
    signIn(path, box, { scale: 1, mx: (box.width / 2 + x) / box.width, my: (box.height - up) / box.height }, look, width);
  let compensation = collapsed ? -25 : -7;
  if (adHoc && !collapsed) compensation -= 18;
  if (loop !== undefined) compensation -= 18;
  else if (compensates && !collapsed && !adHoc) compensation = -8;
  return [
    collapsed ? foldedMarker(box) : '',
    compensates ? at('MARKER_COMPENSATION', compensation, 13, 1, 'filled') : '',
    adHoc ? at('MARKER_ADHOC', collapsed ? 10 : -8, 15, 1, 'solid') : '',
    loop !== undefined && sequential === undefined ? at('MARKER_LOOP', aside ? -18 : 0, 7, 1.5, 'hollow') : '',
    sequential === false ? at('MARKER_PARALLEL', aside ? (adHoc ? -24 : -22) : -6, 20, 2, 'filled') : '',
    sequential === true ? at('MARKER_SEQUENTIAL', aside ? (adHoc ? -23 : -21) : -5, 19, 2, 'filled') : '',
  ].join('');
}

function foldedMarker(box: PictureShape['box']): string {
  const [x, y] = [box.width / 2 - 7.5, box.height - 20];
  return (
    tag('rect', { class: 'o', x, y, width: 14, height: 14, 'stroke-width': 1 }) +
    signIn('MARKER_SUB_PROCESS', box, { scale: 1.5, mx: x / box.width, my: y / box.height }, 'filled', 2)
  );
}
