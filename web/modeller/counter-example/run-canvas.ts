import type Modeler from 'bpmn-js/lib/Modeler';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { Element } from 'diagram-js/lib/model/Types';
import type { RunStepView } from '../../../src/http/contract.ts';
import { along, lengthOf, type Point } from './along.ts';
import { type TokensAt, tokensAt } from './tokens-at.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Before the first of the drawing, so that tokens lie over it. */
const LAYER_INDEX = 100;
const RADIUS = 11;
/** How far before the end of its flow a token stands: beside what it waits for, not on it. */
const BEFORE_END = 16;
const TRAVEL_MS = 700;
/** Room around what is shown, in pixels of the screen. */
const PADDING = 160;

/** Draws the tokens of a run over the diagram. The diagram itself is not touched. */
export class RunCanvas {
  readonly #modeler: Modeler;
  #marked: { readonly id: string; readonly marker: string }[] = [];
  #frame = 0;

  constructor(modeler: Modeler) {
    this.#modeler = modeler;
  }

  /**
   * Shows the tokens as a step has put them, what it passed, and what was passed before.
   * @param travel whether new tokens go along their flows to their places, or are there at once
   * @param fault the element the run leads up to, where this is its last step
   */
  show(run: readonly RunStepView[], at: number, { travel, fault }: { readonly travel: boolean; readonly fault: string | null }): void {
    this.clear();
    const passed = run[at]?.passed ?? [];
    for (const id of new Set(run.slice(0, at + 1).flatMap((step) => step.passed))) this.#mark(id, 'finding-way');
    for (const id of passed) this.#mark(id, 'run-passed');
    if (fault !== null) this.#mark(fault, 'run-fault');
    const tokens = tokensAt(run, at);
    this.#draw(tokens, travel);
    const shown = fault ?? passed.at(-1) ?? tokens[0]?.id;
    const element = shown === undefined ? undefined : this.#registry().get(shown);
    if (element !== undefined) this.#canvas().scrollToElement(element as Element, PADDING);
  }

  /** Takes everything away. */
  clear(): void {
    cancelAnimationFrame(this.#frame);
    this.#layer().replaceChildren();
    for (const { id, marker } of this.#marked) if (this.#registry().get(id) !== undefined) this.#canvas().removeMarker(id, marker);
    this.#marked = [];
  }

  #draw(tokens: readonly TokensAt[], travel: boolean): void {
    const moving: { readonly node: SVGElement; readonly line: readonly Point[]; readonly until: number }[] = [];
    for (const { id, count, put } of tokens) {
      const element = this.#registry().get(id) as Element | undefined;
      if (element === undefined) continue;
      const line = lineOf(element);
      const until = 1 - Math.min(BEFORE_END / Math.max(lengthOf(line), 1), 0.5);
      const moves = travel && put > 0 && line.length > 1;
      const resting = moves ? count - put : count;
      const standing = this.#token(resting, along(line, until));
      standing.style.display = resting > 0 ? '' : 'none';
      if (moves) moving.push({ node: this.#token(put, along(line, 0)), line, until });
    }
    const begun = performance.now();
    const tick = (now: number): void => {
      const part = Math.min((now - begun) / TRAVEL_MS, 1);
      for (const { node, line, until } of moving) place(node, along(line, until * part * (2 - part)));
      if (part < 1) this.#frame = requestAnimationFrame(tick);
    };
    if (moving.length > 0) this.#frame = requestAnimationFrame(tick);
  }

  #token(count: number, at: Point): SVGElement {
    const node = document.createElementNS(SVG, 'g');
    node.setAttribute('class', 'run-token');
    const circle = document.createElementNS(SVG, 'circle');
    circle.setAttribute('r', String(RADIUS));
    const text = document.createElementNS(SVG, 'text');
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('dy', '4.5');
    text.textContent = count > 1 ? String(count) : '';
    node.append(circle, text);
    place(node, at);
    this.#layer().append(node);
    return node;
  }

  #mark(id: string, marker: string): void {
    if (this.#registry().get(id) === undefined) return;
    this.#canvas().addMarker(id, marker);
    this.#marked.push({ id, marker });
  }

  #layer(): SVGElement {
    return this.#canvas().getLayer('counter-example', LAYER_INDEX);
  }

  #canvas(): Canvas {
    return this.#modeler.get<Canvas>('canvas');
  }

  #registry(): ElementRegistry {
    return this.#modeler.get<ElementRegistry>('elementRegistry');
  }
}

/** A flow as it is drawn; of an element its middle. */
function lineOf(element: Element): readonly Point[] {
  if ('waypoints' in element) return element['waypoints'] as readonly Point[];
  const { x, y, width, height } = element as unknown as { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  return [{ x: x + width / 2, y: y + height / 2 }];
}

function place(node: SVGElement, { x, y }: Point): void {
  node.setAttribute('transform', `translate(${x} ${y})`);
}
