import { DiagramUnreadable } from '../../model/errors.ts';
import { createModdle, type ModdleElement } from '../../model/moddle.ts';
import { scanXml } from '../../model/scan-xml.ts';
import { type DiagramTree, FILE_ID, type Fact, type TreeElement } from './diagram-tree.ts';
import { isElement, ownProperties } from './own-properties.ts';
import { endedFlows, settleListedFlows } from './settle-listed-flows.ts';

/** Properties whose elements stand for themselves. Whatever else an element contains belongs to it. */
const STANDING = new Set(['rootElements', 'participants', 'messageFlows', 'lanes', 'flowElements', 'artifacts']);

/**
 * Reads a diagram as elements with everything the file says of each, what no schema knows included. Reads drafts too:
 * what points at nothing becomes a fact of the file instead of an error.
 * @throws DiagramUnreadable where the text is no BPMN at all
 */
export async function readTree(xml: string): Promise<DiagramTree> {
  const { root, warnings } = await parse(xml);
  const reading = new Reading();
  const file = reading.add(root, FILE_ID, null);
  warnings.forEach((message, n) => file.facts.set(`warnings[${n}]`, { kind: 'value', value: message }));
  reading.drawings(root);
  const { elements, lanesOf } = reading;
  const flows = endedFlows(elements);
  settleListedFlows(elements, flows);
  return { elements, lanesOf, flows };
}

async function parse(xml: string): Promise<{ readonly root: ModdleElement; readonly warnings: readonly string[] }> {
  scanXml(xml);
  try {
    const { rootElement, warnings } = await createModdle().fromXML(xml);
    return { root: rootElement as ModdleElement, warnings: warnings.map(({ message }) => message) };
  } catch (error) {
    throw new DiagramUnreadable(error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : 'unreadable', null);
  }
}

/** Walks the moddle tree once. Holds what it has found so far. */
class Reading {
  readonly elements = new Map<string, TreeElement>();
  readonly lanesOf = new Map<string, string[]>();

  /** Takes an element that stands for itself, and all that stands in it. */
  add(raw: ModdleElement, id: string, owner: string | null): TreeElement {
    const name = typeof raw['name'] === 'string' ? raw['name'] : '';
    const element: TreeElement = { id, type: raw.$type, name, raw, owner, facts: new Map(), drawing: new Map(), members: new Map() };
    this.elements.set(id, element);
    element.facts.set('type', { kind: 'value', value: raw.$type });
    if (owner !== null) element.facts.set('in', { kind: 'reference', id: owner });
    this.#read(raw, '', element, element.facts);
    return element;
  }

  /** Gives every drawn element its shape or edge; what is drawn for nothing stays with the file. */
  drawings(root: ModdleElement): void {
    const file = this.elements.get(FILE_ID);
    if (file === undefined) return;
    for (const [n, diagram] of listed(root['diagrams']).entries()) {
      const plane = diagram['plane'];
      for (const { name, value, reference } of ownProperties(diagram)) {
        if (value !== plane) this.#property(name, value, reference, `diagrams[${n}]/`, file, file.drawing);
      }
      if (isElement(plane)) this.#plane(plane, `diagrams[${n}]/plane/`, file);
    }
  }

  #plane(plane: ModdleElement, path: string, file: TreeElement): void {
    for (const { name, value, reference } of ownProperties(plane)) {
      if (name !== 'planeElement') this.#property(name, value, reference, path, file, file.drawing);
    }
    const drawn = listed(plane['planeElement']);
    for (const [n, shape] of drawn.entries()) {
      const of = isElement(shape['bpmnElement']) ? this.elements.get(shape['bpmnElement'].id ?? '') : undefined;
      const target = of ?? file;
      const stem = of === undefined ? `${path}${shape.$type}[${n}]` : `${path}${shape.$type}[${target.drawing.size}]`;
      target.drawing.set(stem, { kind: 'container', type: shape.$type });
      this.#read(shape, `${stem}/`, target, target.drawing);
    }
    file.members.set(`${path}planeElement`, drawn.map((shape, n) => (isElement(shape['bpmnElement']) ? (shape['bpmnElement'].id ?? '') : `${n}`)));
  }

  #read(raw: ModdleElement, path: string, element: TreeElement, into: Map<string, Fact>): void {
    for (const { name, value, reference } of ownProperties(raw)) {
      if (raw.$type === 'bpmn:Lane' && name === 'flowNodeRef') this.#lane(element, listed(value));
      else if (STANDING.has(name)) this.#members(element, name, listed(value));
      else if (name !== 'diagrams') this.#property(name, value, reference, path, element, into);
    }
  }

  #lane(lane: TreeElement, nodes: readonly ModdleElement[]): void {
    const ids = nodes.map(({ id = '' }) => id);
    lane.members.set('flowNodeRef', ids);
    for (const id of new Set(ids)) this.lanesOf.set(id, [...(this.lanesOf.get(id) ?? []), lane.id]);
  }

  #members(element: TreeElement, name: string, raws: readonly ModdleElement[]): void {
    const ids = raws.map((raw, n) => {
      const id = raw.id ?? `${element.id}/${raw.$type}[${n}]`;
      return this.elements.has(id) ? `${id}#${n}` : id;
    });
    element.members.set(name, [...(element.members.get(name) ?? []), ...ids]);
    for (const [n, raw] of raws.entries()) this.add(raw, ids[n] ?? '', element.id);
  }

  #property(name: string, value: unknown, reference: boolean, path: string, element: TreeElement, into: Map<string, Fact>): void {
    if (!Array.isArray(value)) {
      this.#value(value, reference, `${path}${name}`, element, into);
      return;
    }
    // Counted by type, so that one more of the one kind does not shift those of another.
    const counts = new Map<string, number>();
    const order = value.map((one: unknown) => {
      const type = isElement(one) && !reference ? one.$type : '';
      const n = counts.get(type) ?? 0;
      counts.set(type, n + 1);
      this.#value(one, reference, `${path}${name}${type === '' ? '' : `/${type}`}[${n}]`, element, into);
      return type;
    });
    if (counts.size > 1) into.set(`${path}${name}#order`, { kind: 'value', value: order.join(' ') });
  }

  #value(value: unknown, reference: boolean, path: string, element: TreeElement, into: Map<string, Fact>): void {
    if (isElement(value)) {
      if (reference) {
        into.set(path, { kind: 'reference', id: value.id ?? '' });
      } else {
        into.set(path, { kind: 'container', type: value.$type });
        this.#read(value, `${path}/`, element, into);
      }
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      into.set(path, { kind: 'value', value });
    } else if (value !== null && value !== undefined) {
      into.set(path, { kind: 'value', value: JSON.stringify(value) });
    }
  }
}

function listed(value: unknown): readonly ModdleElement[] {
  return Array.isArray(value) ? value.filter(isElement) : [];
}
