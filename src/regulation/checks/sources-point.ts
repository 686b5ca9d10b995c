import type { FlowNode, Source } from '../../model/diagram.ts';
import { placeOf } from '../told-parts.ts';
import type { ActCheck, ActFault, ActSubject } from '../act-check.ts';
import { decisionPlace } from '../decision-place.ts';
import type { Digest } from '../digest.ts';
import { elementRole } from '../element-role.ts';
import { rowsNamedBy } from '../table-rows.ts';
import type { DigestStep } from '../step-id.ts';
import { unitOf } from '../unit-of.ts';
import { firstMet, forerunners, reaches } from '../ways-ahead.ts';
import { type Told, told } from '../../model/told.ts';

/** Every element says where in the act it comes from: a place that exists, and the right one. */
export const sourcesPoint: ActCheck = {
  name: 'sources-point',
  *run(subject) {
    const { diagram, digest } = subject;
    if (diagram.sources.length === 0) yield { element: null, ...told`the process must name its paragraph in reg:source` };
    for (const source of diagram.sources) yield* placeFaults(null, source, digest);
    for (const node of diagram.nodes.values()) {
      if (node.sources.length === 0) {
        yield { element: node.id, ...told`say where in the act this comes from: add reg:source` };
        continue;
      }
      const faults = node.sources.flatMap((source) => [...placeFaults(node.id, source, digest)]);
      yield* faults;
      if (faults.length === 0) yield* rightPlaceFaults(node, subject);
    }
  },
};

function* placeFaults(element: string | null, source: Source, digest: Digest): Generator<ActFault> {
  const { act, paragraph, item, table, action } = source;
  if (act !== digest.act) {
    yield { element, ...told`the act is "${digest.act}", not "${act}"` };
  }
  if ((paragraph === null) === (table === null) || (item !== null && paragraph === null) || (action === null) !== (table === null)) {
    yield { element, ...told`a source names a paragraph and item, or a table and action` };
  } else if (paragraph !== null && !knowsPlace(digest, paragraph, item)) {
    yield { element, ...told`the act has no place ${placeOf(paragraph, item)}` };
  } else if (table !== null && (digest.table?.number !== table || !digest.table.rows.some((row) => String(row.action) === action))) {
    yield { element, ...told`the act has no table ${table} with row ${action ?? ''}` };
  }
}

function knowsPlace(digest: Digest, paragraph: string, item: string | null): boolean {
  const places = [
    ...digest.paragraphs.map((number) => ({ paragraph: number, item: null })),
    ...digest.steps.map((step) => ({ paragraph: paragraphOf(step, digest), item: step.item as string | null })),
    ...digest.places.flatMap((place) => [null, ...place.items].map((one) => ({ paragraph: place.paragraph, item: one }))),
  ];
  return places.some((place) => place.paragraph === paragraph && place.item === item);
}

function* rightPlaceFaults(node: FlowNode, subject: ActSubject): Generator<ActFault> {
  const { digest } = subject;
  const role = elementRole(node.id, digest);
  if ('step' in role && role.step !== null) {
    const { step } = role;
    if (!node.sources.some((source) => isItemOf(source, step, digest))) {
      yield { element: node.id, ...told`this is ${placeOf(paragraphOf(step, digest), step.item)}: name it` };
    }
    for (const other of node.sources.filter((source) => isStepItem(source, digest) && !isItemOf(source, step, digest))) {
      yield { element: node.id, ...told`${placeOf(other.paragraph, other.item)} is another step, not this` };
    }
    yield* foreignRows(node, step, subject);
  } else if (role.kind === 'action' && role.row !== null) {
    if (!rowsNamedBy(node, digest).includes(role.row)) {
      yield { element: node.id, ...told`this is row ${role.row.action} of the table: name it` };
    }
  } else if (role.kind === 'outcome' || role.kind === 'granted' || role.kind === 'refused') {
    const allowed = placesBefore(node, subject);
    for (const source of node.sources.filter((one) => !allowed.some((other) => samePlace(one, other)))) {
      yield { element: node.id, ...told`neither the step before this nor the decision comes from ${shown(source)}` };
    }
  }
}

/** A row of a unit that neither does the step nor is the system it is done in: a difference is a remark. */
function* foreignRows(node: FlowNode, step: DigestStep, { act, digest, diagram }: ActSubject): Generator<ActFault> {
  const lane = diagram.lanes.find(({ id }) => id === node.lane);
  const names = [step.actor, step.system, lane?.name].flatMap((name) => name ?? []);
  const own = new Set(names.flatMap((name) => unitOf(act, name)?.id ?? []));
  if (node.remarks.some((remark) => /строк|таблиц|жол|кесте/i.test(remark))) return;
  for (const row of rowsNamedBy(node, digest)) {
    const unit = unitOf(act, row.unit);
    if (unit !== null && unit.external !== true && !own.has(unit.id)) {
      yield { element: node.id, ...told`row ${row.action} is the work of "${row.unit}": name it at that unit's element, or say the difference in a remark` };
    }
  }
}

/** Places an end or the gateway of the outcome may name: those of the work before it, from the decision on. */
function placesBefore(node: FlowNode, { diagram, digest }: ActSubject): readonly Source[] {
  const isWork = ({ type }: FlowNode): boolean => !type.endsWith('Gateway');
  const work = firstMet(forerunners(diagram, node), isWork, (one) => forerunners(diagram, one));
  const step = firstMet(forerunners(diagram, node), ({ id }) => elementRole(id, digest).kind === 'step', (one) => forerunners(diagram, one));
  const decision = diagram.nodes.get(decisionPlace(digest)?.task ?? '');
  const general = digest.places.flatMap(({ paragraph, items }) =>
    [null, ...items].map((item) => ({ act: digest.act, paragraph, item, table: null, action: null })),
  );
  const between = decision === undefined ? [] : [...diagram.nodes.values()].filter((one) => reaches(diagram, decision, one) && reaches(diagram, one, node));
  return [...[...work, ...step, ...between, ...(decision === undefined ? [] : [decision])].flatMap(({ sources }) => sources), ...general];
}

function isItemOf({ paragraph, item }: Source, step: DigestStep, digest: Digest): boolean {
  return paragraph === paragraphOf(step, digest) && item === step.item;
}

/** Whether the place is an item of the steps' paragraphs, and not also a general place of the act. */
function isStepItem({ paragraph, item }: Source, digest: Digest): boolean {
  const general = digest.places.some((place) => place.paragraph === paragraph && item !== null && place.items.includes(item));
  return !general && digest.steps.some((step) => paragraph === paragraphOf(step, digest) && item === step.item);
}

function paragraphOf(step: DigestStep, { paragraphs }: Digest): string {
  return step.paragraph ?? paragraphs[0] ?? '';
}

function samePlace(one: Source, other: Source): boolean {
  return one.paragraph === other.paragraph && one.item === other.item && one.table === other.table && one.action === other.action;
}

function shown({ paragraph, item, table, action }: Source): Told {
  return table === null ? placeOf(paragraph, item) : told`row ${action ?? ''} of table ${table}`;
}
