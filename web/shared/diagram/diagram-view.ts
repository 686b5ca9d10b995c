import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './diagram.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { Connection, Element as DiagramElement, Shape } from 'diagram-js/lib/model/Types';
import { badgeNode } from './badge-node.ts';
import type { Edge, Paint } from './paint.ts';
import type { SeenPart } from './seen-part.ts';

/** Room between an element and the line around it, in units of the diagram. */
const OUTLINE_GAP = 7;
const SELECTION_GAP = 11;
const SMALLEST_ZOOM = 0.2;
const LARGEST_ZOOM = 3;
const TAKEN_ARROW = 'reglament-taken-arrow';

interface Box extends SeenPart {
  readonly element: DiagramElement;
}

/** A read-only diagram on the page. Created empty; `open` once, then `paint` and the moves of the view. */
export class DiagramView {
  readonly #viewer: NavigatedViewer;
  readonly #canvas: Canvas;
  readonly #registry: ElementRegistry;
  readonly #overlays: Overlays;
  /** What to take off again before the next painting: element and marker class. */
  #markers: { readonly element: string; readonly marker: string }[] = [];

  /**
   * `onSelect` is told the flow node that was clicked, or null for the empty canvas.
   * @param anything whether flows, lanes and pools may be picked too
   */
  constructor(container: HTMLElement, label: string, onSelect: (element: string | null) => void, anything = false) {
    this.#viewer = new NavigatedViewer({
      container,
      bpmnRenderer: { defaultStrokeColor: '#7b8794', defaultFillColor: '#ffffff', defaultLabelColor: '#26323f' },
    });
    this.#canvas = this.#viewer.get<Canvas>('canvas');
    this.#registry = this.#viewer.get<ElementRegistry>('elementRegistry');
    this.#overlays = this.#viewer.get<Overlays>('overlays');
    const svg = container.querySelector('.djs-container > svg');
    svg?.setAttribute('aria-label', label);
    svg?.setAttribute('role', 'img');
    this.#viewer.get<EventBus>('eventBus').on('element.click', ({ element }: { element: DiagramElement & { labelTarget?: DiagramElement } }) => {
      const target = element.labelTarget ?? element;
      onSelect(anything || isFlowNode(target) ? target.id : null);
    });
  }

  /** Draws the diagram. Rejects when the XML is not BPMN. */
  async open(xml: string): Promise<void> {
    await this.#viewer.importXML(xml);
    this.#addTakenArrow();
  }

  destroy(): void {
    this.#viewer.destroy();
  }

  /** Every way between flow nodes. */
  edges(): readonly Edge[] {
    const edges: Edge[] = [];
    for (const element of this.#registry.getAll()) {
      const { type, source, target } = element as Connection & { type?: string };
      if (type === 'bpmn:SequenceFlow' && source && target) edges.push({ id: element.id, source: source.id, target: target.id });
      const host = (element as Shape).host;
      if (host) edges.push({ id: null, source: host.id, target: element.id });
    }
    return edges;
  }

  /** Shows the state of a case, or of all cases; what was painted before goes. Unknown ids are passed over. */
  paint(paint: Paint): void {
    for (const { element, marker } of this.#markers) this.#canvas.removeMarker(element, marker);
    this.#markers = [];
    this.#overlays.remove({ type: 'paint' });
    for (const path of this.#container().querySelectorAll<SVGPathElement>('.paint-taken-arrow')) {
      path.style.removeProperty('marker-end');
      path.classList.remove('paint-taken-arrow');
    }
    for (const { element, look, outlined, badges } of paint.elements) {
      const shape = this.#box(element);
      if (shape === null) continue;
      if (look !== null) this.#mark(element, `paint-${look}`);
      if (outlined) this.#frame(shape, 'paint', `token-outline outline-${look ?? 'now'}`, OUTLINE_GAP);
      for (const side of ['above', 'below'] as const) {
        const group = badges.filter((badge) => badge.side === side);
        if (group.length > 0) this.#badges(shape, side, group.map((badge) => badgeNode(element, badge)));
      }
    }
    for (const flow of paint.flows) this.#takeFlow(flow);
  }

  /** Marks the element the panel is about; null marks none. */
  select(element: string | null): void {
    this.#overlays.remove({ type: 'selected' });
    const shape = element === null ? null : this.#box(element);
    if (shape !== null) this.#frame(shape, 'selected', 'selected-outline', SELECTION_GAP);
  }

  /** Puts the element in the middle; `zoom` undefined keeps the scale. */
  centre(element: string, zoom?: number): void {
    const shape = this.#box(element);
    if (shape === null) return;
    const scale = zoom ?? this.#canvas.zoom();
    const { outer } = this.#canvas.viewbox();
    const width = outer.width / scale;
    const height = outer.height / scale;
    this.#canvas.viewbox({
      x: shape.x + shape.width / 2 - width / 2,
      y: shape.y + shape.height / 2 - height / 2,
      width,
      height,
    });
  }

  /**
   * Centres the element only where it cannot be seen whole, so that the view does not jump for nothing, or where the
   * diagram is smaller than `readable`: then it is brought to that scale.
   */
  reveal(element: string, readable = 0): void {
    const shape = this.#box(element);
    if (shape === null) return;
    const { x, y, width, height } = this.#canvas.viewbox();
    const inside = shape.x >= x && shape.y >= y && shape.x + shape.width <= x + width && shape.y + shape.height <= y + height;
    if (this.#canvas.zoom() < readable) this.centre(element, readable);
    else if (!inside) this.centre(element);
  }

  fit(): void {
    this.#canvas.zoom('fit-viewport', { x: 0, y: 0 });
  }

  /** 1 is the size the diagram was drawn in. The middle of the view stays where it is. */
  zoomTo(zoom: number): void {
    this.#canvas.zoom(Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom)));
  }

  zoomBy(factor: number): void {
    this.zoomTo(this.#canvas.zoom() * factor);
  }

  /** After the container has changed its size. */
  resized(): void {
    this.#canvas.resized();
  }

  #container(): HTMLElement {
    return this.#canvas.getContainer();
  }

  /** Tells which part of the diagram is seen, whenever that changes. */
  onMove(listener: (seen: SeenPart) => void): void {
    this.#viewer.get<EventBus>('eventBus').on('canvas.viewbox.changed', ({ viewbox }: { viewbox: SeenPart & { scale: number } }) => {
      listener(viewbox);
    });
  }

  /** The part of the diagram that is seen. */
  seen(): SeenPart {
    return this.#canvas.viewbox();
  }

  /** Shows this part of the diagram. */
  show({ x, y, width, height }: SeenPart): void {
    this.#canvas.viewbox({ x, y, width, height });
  }

  /** An element with the rectangle it takes: of a flow, the one around its line. */
  #box(id: string): Box | null {
    const element = this.#registry.get(id) as DiagramElement | undefined;
    if (element === undefined) return null;
    if ('width' in element) {
      const { x, y, width, height } = element as Shape;
      return { element, x, y, width, height };
    }
    const { waypoints } = element as Connection;
    if (waypoints.length === 0) return null;
    const [xs, ys] = [waypoints.map(({ x }) => x), waypoints.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { element, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }

  #mark(element: string, marker: string): void {
    this.#canvas.addMarker(element, marker);
    this.#markers.push({ element, marker });
  }

  /** Lays a frame around a shape, `gap` units of the diagram away from it. */
  #frame(shape: Box, type: 'paint' | 'selected', className: string, gap: number): void {
    const html = document.createElement('div');
    html.className = className;
    html.style.width = `${shape.width + 2 * gap}px`;
    html.style.height = `${shape.height + 2 * gap}px`;
    this.#overlays.add(shape.element, type, { html, position: { top: -gap, left: -gap } });
  }

  #badges(shape: Box, side: 'above' | 'below', nodes: readonly HTMLElement[]): void {
    const html = document.createElement('div');
    html.className = `badge-row badge-row-${side}`;
    html.append(...nodes);
    // Badges keep a readable size in the view of the whole diagram.
    const position = side === 'above' ? { top: 0, left: shape.width / 2 } : { top: shape.height, left: shape.width / 2 };
    this.#overlays.add(shape.element, 'paint', { html, position, scale: { min: 0.8, max: 1.2 } });
  }

  #takeFlow(flow: string): void {
    if (this.#registry.get(flow) === undefined) return;
    this.#mark(flow, 'paint-taken');
    const path = this.#registry.getGraphics(flow)?.querySelector<SVGPathElement>('.djs-visual > path');
    if (!path) return;
    path.classList.add('paint-taken-arrow');
    path.style.setProperty('marker-end', `url(#${TAKEN_ARROW})`);
  }

  /** An arrowhead of the colour of a taken flow: the renderer's own has the colour of an untaken one. */
  #addTakenArrow(): void {
    const svg = this.#container().querySelector('svg');
    const template = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
    template.innerHTML =
      `<marker id="${TAKEN_ARROW}" viewBox="0 0 20 20" refX="11" refY="10" markerWidth="6.5" markerHeight="6.5" orient="auto">` +
      '<path class="taken-arrowhead" d="M 1 5 L 11 10 L 1 15 Z"/></marker>';
    svg?.append(template);
  }
}

function isFlowNode(element: DiagramElement & { type?: string }): boolean {
  return /(?:Task|Event|Gateway|Activity|SubProcess)$/.test(element.type ?? '');
}
