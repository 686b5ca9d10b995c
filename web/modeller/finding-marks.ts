import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type Selection from 'diagram-js/lib/features/selection/Selection';
import type Modeler from 'bpmn-js/lib/Modeler';
import type { FindingView } from '../../src/http/contract.ts';
import { along, type Point } from './counter-example/along.ts';
import { findingBubble, findingSign } from './finding-sign.ts';

const OVERLAY = 'finding';
const BUBBLE = 'finding-bubble';
const MARKERS = ['finding-here', 'finding-blocking', 'finding-way'] as const;
/** Texts stay readable where the diagram is small. */
const SCALE = { min: 0.9, max: 1.2 };
/** Between what is told and the edge of the canvas, in pixels. */
const MARGIN = 12;
/** What the sign of bpmn.io takes at the bottom of the canvas, in pixels: nothing may lie over it. */
const LOGO = 56;
/** Half of a sign, in pixels. */
const HALF_SIGN = 11;

/**
 * Shows findings on the canvas: at each element that has some a sign with their number, which opens what they say, and the
 * way that shows a fault of the flow.
 */
export class FindingMarks {
  readonly #modeler: Modeler;
  readonly #sentenceOf: (finding: FindingView) => string;
  readonly #marked = new Map<(typeof MARKERS)[number], Set<string>>(MARKERS.map((marker) => [marker, new Set()]));
  /** The element whose findings are told on the canvas; null: none. */
  #open: string | null = null;

  /** @param sentenceOf what a finding says, in the language of the page */
  constructor(modeler: Modeler, sentenceOf: (finding: FindingView) => string) {
    this.#modeler = modeler;
    this.#sentenceOf = sentenceOf;
  }

  /** In place of those shown before. What was opened stays open, where it still has findings. */
  show(findings: readonly FindingView[]): void {
    const here = Map.groupBy(findings.filter(({ element }) => element !== null && this.#registry().get(element) !== undefined), ({ element }) => element ?? '');
    const blocking = [...here].filter(([, found]) => found.some((finding) => finding.blocking)).map(([id]) => id);
    this.#mark('finding-here', new Set(here.keys()));
    this.#mark('finding-blocking', new Set(blocking));
    this.#overlays().remove({ type: OVERLAY });
    for (const [id, found] of here) {
      const sentences = found.map(this.#sentenceOf);
      const sign = findingSign({ element: id, sentences, blocking: blocking.includes(id), onOpen: () => this.#toggle(id, sentences, sign) });
      this.#overlays().add(id, OVERLAY, { position: this.#placeOf(id), html: sign, scale: SCALE });
      if (id === this.#open) this.#tell(id, sentences, sign);
    }
    if (this.#open !== null && !here.has(this.#open)) this.close();
  }

  /** The flows and elements of a way; none where it is null. */
  showWay(path: readonly string[] | null): void {
    this.#mark('finding-way', new Set(path));
  }

  #toggle(id: string, sentences: readonly string[], sign: HTMLElement): void {
    if (this.#open === id) this.close();
    else this.#tell(id, sentences, sign);
  }

  #tell(id: string, sentences: readonly string[], sign: HTMLElement): void {
    this.close();
    this.#open = id;
    sign.setAttribute('aria-expanded', 'true');
    const bubble = findingBubble(sentences, () => {
      this.close();
      sign.focus();
    });
    // The pad beside a selected element would lie over what is told.
    this.#modeler.get<Selection>('selection').select(null);
    const { top, left } = this.#placeOf(id);
    this.#overlays().add(id, BUBBLE, { position: { top: top + 2 * HALF_SIGN + 4, left }, html: bubble, scale: SCALE });
    const told = bubble.getBoundingClientRect();
    const canvas = this.#canvas().getContainer().getBoundingClientRect();
    const over = told.right - canvas.right + MARGIN;
    if (over > 0) bubble.style.transform = `translateX(${-over}px)`;
    const under = told.bottom - canvas.bottom + LOGO;
    if (under > 0) this.#canvas().scroll({ dx: 0, dy: -under });
  }

  /** Closes what was opened. */
  close(): void {
    if (this.#open !== null) {
      for (const sign of this.#canvas().getContainer().querySelectorAll('.finding-sign[aria-expanded="true"]')) sign.setAttribute('aria-expanded', 'false');
    }
    this.#open = null;
    this.#overlays().remove({ type: BUBBLE });
  }

  /** Of a shape at its upper left corner, for the pad lies at the right; of a flow in its middle. */
  #placeOf(id: string): { readonly top: number; readonly left: number } {
    const element = this.#registry().get(id) as { readonly waypoints?: readonly Point[] } | undefined;
    const { waypoints } = element ?? {};
    if (waypoints === undefined) return { top: -HALF_SIGN, left: -HALF_SIGN };
    const middle = along(waypoints, 0.5);
    return {
      top: middle.y - Math.min(...waypoints.map(({ y }) => y)) - HALF_SIGN,
      left: middle.x - Math.min(...waypoints.map(({ x }) => x)) - HALF_SIGN,
    };
  }

  #mark(marker: (typeof MARKERS)[number], ids: Set<string>): void {
    const canvas = this.#canvas();
    const registry = this.#registry();
    for (const id of this.#marked.get(marker) ?? []) if (registry.get(id) !== undefined) canvas.removeMarker(id, marker);
    const known = new Set([...ids].filter((id) => registry.get(id) !== undefined));
    for (const id of known) canvas.addMarker(id, marker);
    this.#marked.set(marker, known);
  }

  #canvas(): Canvas {
    return this.#modeler.get<Canvas>('canvas');
  }

  #overlays(): Overlays {
    return this.#modeler.get<Overlays>('overlays');
  }

  #registry(): ElementRegistry {
    return this.#modeler.get<ElementRegistry>('elementRegistry');
  }
}
