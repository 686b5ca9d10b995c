import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { FindingView } from '../../src/http/contract.ts';

const OVERLAY = 'finding';
const MARKERS = ['finding-here', 'finding-blocking', 'finding-way'] as const;

/** Shows findings on the canvas: a sign at each element that has one, and the way that shows a fault of the flow. */
export class FindingMarks {
  readonly #modeler: Modeler;
  readonly #marked = new Map<(typeof MARKERS)[number], Set<string>>(MARKERS.map((marker) => [marker, new Set()]));

  constructor(modeler: Modeler) {
    this.#modeler = modeler;
  }

  /** In place of those shown before. */
  show(findings: readonly FindingView[]): void {
    const blocking = new Set(findings.flatMap((finding) => (finding.blocking && finding.element !== null ? [finding.element] : [])));
    const here = new Map<string, number>();
    for (const { element } of findings) if (element !== null) here.set(element, (here.get(element) ?? 0) + 1);
    this.#mark('finding-here', new Set(here.keys()));
    this.#mark('finding-blocking', blocking);
    const overlays = this.#modeler.get<Overlays>('overlays');
    overlays.remove({ type: OVERLAY });
    for (const [id, count] of here) {
      const element = this.#registry().get(id);
      if (element === undefined || 'waypoints' in element) continue;
      overlays.add(id, OVERLAY, { position: { top: -12, right: 12 }, html: sign(id, count, blocking.has(id)) });
    }
  }

  /** The flows and elements of a way; none where it is null. */
  showWay(path: readonly string[] | null): void {
    this.#mark('finding-way', new Set(path));
  }

  #mark(marker: (typeof MARKERS)[number], ids: Set<string>): void {
    const canvas = this.#modeler.get<Canvas>('canvas');
    const registry = this.#registry();
    for (const id of this.#marked.get(marker) ?? []) if (registry.get(id) !== undefined) canvas.removeMarker(id, marker);
    const known = new Set([...ids].filter((id) => registry.get(id) !== undefined));
    for (const id of known) canvas.addMarker(id, marker);
    this.#marked.set(marker, known);
  }

  #registry(): ElementRegistry {
    return this.#modeler.get<ElementRegistry>('elementRegistry');
  }
}

/** The list of findings says the same in words, so that the sign is hidden from screen readers. */
function sign(element: string, count: number, blocking: boolean): HTMLElement {
  const node = document.createElement('div');
  node.className = 'finding-sign';
  node.dataset['element'] = element;
  node.dataset['blocking'] = String(blocking);
  node.setAttribute('aria-hidden', 'true');
  node.textContent = count > 1 ? String(count) : '!';
  return node;
}
