import { readPicture, type Picture, type PictureLine, type PictureShape } from '../layout/picture.ts';
import type { Box } from '../layout/shapes.ts';
import type { Diagram } from '../model/diagram.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { drawActivity, isExpanded } from './draw-activity.ts';
import { drawBadge, type Badge } from './draw-badge.ts';
import { drawGroup, drawLane, drawParticipant } from './draw-container.ts';
import { drawAnnotation, drawData, drawDataStore } from './draw-data.ts';
import { drawEvent } from './draw-event.ts';
import { drawGateway } from './draw-gateway.ts';
import { drawLine, middleOf } from './draw-line.ts';
import { drawOuterText } from './draw-text.ts';
import { DRAWING_STYLE } from './drawing-style.ts';
import { DiagramNotShown } from './errors.ts';
import { escapeText, short, tag } from './svg.ts';

/** Marks that the drawing's own style knows; any other class gets its colours from whoever shows the drawing. */
export type DrawingMark = 'passed' | 'missed' | 'waiting' | 'failed';

/** What a drawing shows beside the diagram. All are by id of the element or flow; an id that is not drawn is an error. */
export interface DrawingOptions {
  /** Classes of an element, several with a space between; see `DrawingMark`. */
  readonly classes?: ReadonlyMap<string, string>;
  /** A short text at an element's corner, or half way along a flow: a count, a token. */
  readonly badges?: ReadonlyMap<string, Badge>;
  /** What the tooltip of an element says after its id and name. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Default: the name of the process. */
  readonly title?: string;
  /** Whether the drawing brings its style sheet. False where a page of many holds it once. Default true. */
  readonly style?: boolean;
}

const MARGIN = 12;
const LABEL_WIDTH = 90;
const LABEL_ABOVE = 18;

/**
 * A diagram as an SVG, drawn from its interchange as bpmn-js draws it, without a browser: a few milliseconds. Every
 * element and flow is a `<g data-element="ID" class="TYPE MARK…">` with a tooltip; colours come from custom properties
 * (see `DRAWING_STYLE`), light and dark. Of several pictures in the file, the first is drawn.
 * @throws DiagramNotShown where there is no picture, or a mark is for an element that is not in it
 */
export function drawDiagram(diagram: Diagram, options: DrawingOptions = {}): string {
  const picture = readPicture(diagram);
  if (picture.shapes.length === 0) throw new DiagramNotShown('no shape has a place in the interchange');
  refuseUnknown(picture, options);
  const { style = true, title = diagram.processName } = options;
  const frame = frameOf(picture);
  const body = [
    ...picture.shapes.toSorted((one, other) => layer(one) - layer(other) || size(other) - size(one)).map((shape) => drawElement(shape, drawShape(shape), shape.box, options)),
    ...picture.lines.map((line) => drawElement(line, drawLine(line) + lineLabel(line), { x: 0, y: 0 }, options)),
    ...badges(picture, options.badges ?? new Map()),
  ];
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'bpmn-drawing',
      role: 'img',
      'aria-label': title,
      width: frame.width,
      height: frame.height,
      viewBox: [frame.x, frame.y, frame.width, frame.height].map(short).join(' '),
    },
    `\n${style ? `<style>${DRAWING_STYLE}</style>\n` : ''}${tag('rect', { class: 'paper', ...frame })}\n${body.join('\n')}\n`,
  );
}

function drawElement(
  { id, type, name }: PictureShape | PictureLine,
  inside: string,
  at: { readonly x: number; readonly y: number },
  { classes, notes }: DrawingOptions,
): string {
  const local = type.replace('bpmn:', '');
  const kind = local.charAt(0).toLowerCase() + local.slice(1);
  const note = notes?.get(id);
  const tooltip = `<title>${escapeText([id, name, note].filter(Boolean).join(' · '))}</title>`;
  const moved = at.x === 0 && at.y === 0 ? null : `translate(${short(at.x)} ${short(at.y)})`;
  return tag('g', { 'data-element': id, class: [kind, classes?.get(id)].filter(Boolean).join(' '), transform: moved }, tooltip + inside);
}

function drawShape(shape: PictureShape): string {
  const { type } = shape;
  if (type === 'bpmn:Participant') return drawParticipant(shape);
  if (type === 'bpmn:Lane') return drawLane(shape);
  if (type === 'bpmn:TextAnnotation') return drawAnnotation(shape);
  if (type === 'bpmn:Group') return drawGroup(shape) + shapeLabel(shape);
  if (type === 'bpmn:DataStoreReference') return drawDataStore(shape) + shapeLabel(shape);
  if (type.startsWith('bpmn:Data')) return drawData(shape) + shapeLabel(shape);
  if (type.endsWith('Event')) return drawEvent(shape) + shapeLabel(shape);
  if (type.endsWith('Gateway')) return drawGateway(shape) + shapeLabel(shape);
  return drawActivity(shape);
}

/** Where the interchange gives a name no place, it stands below its element, as bpmn-js puts it. */
function shapeLabel({ name, label, box, element, type }: PictureShape): string {
  const category = type === 'bpmn:Group' ? (element.get('categoryValueRef') as ModdleElement | undefined)?.get('value') : null;
  const text = typeof category === 'string' ? category : name;
  const place = label ?? { x: box.x + (box.width - LABEL_WIDTH) / 2, y: box.y + (type === 'bpmn:Group' ? 0 : box.height), width: LABEL_WIDTH };
  return drawOuterText(text, { ...place, x: place.x - box.x, y: place.y - box.y });
}

function lineLabel({ name, label, points }: PictureLine): string {
  const middle = middleOf(points);
  return drawOuterText(name, label ?? { x: middle.x - LABEL_WIDTH / 2, y: middle.y - LABEL_ABOVE, width: LABEL_WIDTH });
}

function badges({ shapes, lines }: Picture, wanted: ReadonlyMap<string, Badge>): string[] {
  return [
    ...shapes.map(({ id, box }) => ({ id, at: { x: box.x + box.width, y: box.y } })),
    ...lines.map(({ id, points }) => ({ id, at: middleOf(points) })),
  ].flatMap(({ id, at }) => {
    const badge = wanted.get(id);
    return badge === undefined ? [] : [drawBadge(id, badge, at)];
  });
}

/** What lies over what: pools, lanes, open sub-processes and groups under what stands in them, events over their hosts. */
function layer(shape: PictureShape): number {
  if (shape.type === 'bpmn:Participant') return 0;
  if (shape.type === 'bpmn:Lane') return 1;
  if (isExpanded(shape)) return 2;
  return shape.attachedTo === null ? 3 : 4;
}

/** Only what may hold others is ordered by size; the rest keeps its order in the file. */
function size(shape: PictureShape): number {
  return layer(shape) < 3 ? shape.box.width * shape.box.height : 0;
}

function frameOf({ shapes, lines }: Picture): Box {
  const boxes = [...shapes, ...lines].flatMap((one) => [
    ...('box' in one ? [one.box] : one.points.map((point) => ({ ...point, width: 0, height: 0 }))),
    ...(one.label === null ? [] : [one.label]),
  ]);
  const left = Math.min(...boxes.map((box) => box.x)) - MARGIN;
  const top = Math.min(...boxes.map((box) => box.y)) - MARGIN;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function refuseUnknown({ shapes, lines }: Picture, { classes, badges: wanted, notes }: DrawingOptions): void {
  const drawn = new Set([...shapes, ...lines].map(({ id }) => id));
  for (const marked of [classes, wanted, notes]) {
    for (const id of marked?.keys() ?? []) if (!drawn.has(id)) throw new DiagramNotShown(`<${id}> is marked but not shown`);
  }
}
