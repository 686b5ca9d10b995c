import type { Diagram, FlowNode, MessageFlow } from '../model/diagram.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { LayoutUnsupported } from './errors.ts';
import { activitySize, type Size } from './item-size.ts';
import type { Item, ItemKind, Link, Plan } from './plan.ts';
import { textHeight, wrapText } from './text.ts';
import { orderItems } from './order-items.ts';

const EVENT: Size = { width: 36, height: 36 };
const GATEWAY: Size = { width: 50, height: 50 };
const DATA: Size = { width: 36, height: 50 };
const ANNOTATION_WIDTH = 140;

/** Reads off a diagram what is to be drawn. @throws LayoutUnsupported for what lies inside a sub-process. */
export function readPlan(diagram: Diagram): Plan {
  const laneIndex = new Map(diagram.lanes.map((lane, index) => [lane.id, index]));
  const activities = [...diagram.nodes.values()].filter((node) => kindOf(node) === 'activity');
  const activity = activitySize(activities.map((node) => node.name));
  const items = new Map<string, Item>();
  const boundaryEvents: Plan['boundaryEvents'][number][] = [];

  for (const node of diagram.nodes.values()) {
    if (node.scope !== diagram.processId) throw new LayoutUnsupported(node.id, 'lies inside a sub-process');
    if (node.attachedTo !== null) {
      boundaryEvents.push({ id: node.id, host: node.attachedTo, name: node.name });
      continue;
    }
    const kind = kindOf(node);
    const size = kind === 'activity' ? activity : kind === 'event' ? EVENT : GATEWAY;
    const lane = node.lane === null ? 0 : (laneIndex.get(node.lane) ?? 0);
    items.set(node.id, { id: node.id, kind, name: node.name, lane, ...size });
  }

  const hostOf = new Map(boundaryEvents.map((event) => [event.id, event.host]));
  const links: Link[] = [];
  for (const flow of diagram.flows.values()) {
    const host = hostOf.get(flow.source);
    links.push({
      id: flow.id,
      kind: 'sequence',
      name: flow.name,
      target: flow.target,
      twins: [],
      source: host ?? flow.source,
      boundary: host === undefined ? null : flow.source,
    });
  }
  // Of another process the pool alone is drawn: what is sent to its inside, or from there, has no place to end at.
  const others = diagram.participants.filter((participant) => participant.process !== diagram.processId);
  const ends = new Set([...items.keys(), ...hostOf.keys(), ...diagram.participants.map(({ id }) => id)]);
  links.push(...messageLinks(diagram.messageFlows.filter(({ source, target }) => ends.has(source) && ends.has(target))));
  const artefacts = readArtefacts(diagram);
  const associations = artefacts.filter((element) => element.$type === 'bpmn:Association');
  for (const association of associations) {
    const source = (association.get('sourceRef') as ModdleElement | undefined)?.id ?? '';
    const target = (association.get('targetRef') as ModdleElement | undefined)?.id ?? '';
    links.push({ id: association.id ?? '', kind: 'association', name: '', source, target, twins: [], boundary: null });
  }
  for (const element of artefacts) addArtefact(element, items, links);

  const lanes = diagram.lanes.length === 0 ? [{ id: null, name: '' }] : diagram.lanes;
  const ordered = orderItems(items, links);
  return {
    ...ordered,
    links,
    lanes,
    boundaryEvents,
    blackBoxes: others,
    pool: diagram.participants.find((participant) => participant.process === diagram.processId)?.id ?? null,
  };
}

function kindOf(node: FlowNode): ItemKind {
  if (node.type.endsWith('Gateway')) return 'gateway';
  return node.type.endsWith('Event') ? 'event' : 'activity';
}

/** A request and its answer run side by side: one link with a twin. */
function messageLinks(flows: readonly MessageFlow[]): Link[] {
  const byEnds = new Map<string, Link>();
  for (const { id, name, source, target } of flows) {
    const key = [source, target].toSorted().join(' ');
    const first = byEnds.get(key);
    if (first === undefined) {
      byEnds.set(key, { id, kind: 'message', name, source, target, twins: [], boundary: null });
    } else {
      byEnds.set(key, { ...first, twins: [...first.twins, { id, name, reversed: first.source !== source }] });
    }
  }
  return [...byEnds.values()];
}

function readArtefacts(diagram: Diagram): ModdleElement[] {
  const process = diagram.source.elementsById[diagram.processId] as ModdleElement;
  const list = (name: string): ModdleElement[] => (process.get(name) as ModdleElement[] | undefined) ?? [];
  return [...list('flowElements'), ...list('artifacts')];
}

/** Data objects and annotations stand in the lane of what they are tied to last. */
function addArtefact(element: ModdleElement, items: Map<string, Item>, links: readonly Link[]): void {
  const id = element.id ?? '';
  const data = element.$type === 'bpmn:DataObjectReference' || element.$type === 'bpmn:DataStoreReference';
  if (!data && element.$type !== 'bpmn:TextAnnotation') return;
  const ties = links.filter((link) => link.kind === 'association' && (link.source === id || link.target === id));
  const neighbours = ties.map((link) => items.get(link.source === id ? link.target : link.source));
  const lane = neighbours.findLast((item) => item !== undefined)?.lane ?? 0;
  if (data) {
    items.set(id, { id, kind: 'data', name: text(element, 'name'), lane, ...DATA });
  } else {
    const name = text(element, 'text');
    const height = 2 * Math.ceil(textHeight(wrapText(name, ANNOTATION_WIDTH - 10, 12).length, 12) / 2) + 14;
    items.set(id, { id, kind: 'annotation', name, lane, width: ANNOTATION_WIDTH, height });
  }
}

function text(element: ModdleElement, property: string): string {
  const value = element.get(property);
  return typeof value === 'string' ? value : '';
}
