import type { FlowNode, Source } from '../../model/diagram.ts';
import type { Digest } from '../../regulation/digest.ts';
import { stepOf } from '../../regulation/element-role.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { ElementView } from '../contract.ts';
import { deadlineText, sourceText } from './act-text.ts';
import { readingOrder } from '../../model/reading-order.ts';

/** Every flow node of the diagram, in reading order, with what the act says of it. */
export function elementViews({ diagram, digest, act }: LoadedDefinition): ElementView[] {
  const lanes = new Map(diagram.lanes.map(({ id, name }) => [id, name]));
  const members = new Map<string, number>();
  for (const { deadline } of diagram.nodes.values()) {
    if (deadline?.group) members.set(deadline.group, (members.get(deadline.group) ?? 0) + 1);
  }
  return readingOrder(diagram).map((node) => ({
    id: node.id,
    name: node.name,
    type: node.type,
    unit: lanes.get(node.lane ?? '') ?? null,
    sources: unique(node.sources.map((source) => sourceText(source, act.language))),
    gists: digest === null ? [] : gistsOf(node, digest),
    deadline: deadlineText(node.deadline, act.language, (members.get(node.deadline?.group ?? '') ?? 0) > 1),
    positions: node.positions,
    operation: node.operation,
    remarks: node.remarks,
  }));
}

function gistsOf(node: FlowNode, digest: Digest): string[] {
  return unique(node.sources.flatMap((source) => [...stepGists(node, source, digest), ...rowGists(source, digest)]));
}

/** What the digest says of the step at the place; where several steps share the place, of the element's own alone. */
function stepGists({ id }: FlowNode, source: Source, digest: Digest): string[] {
  const steps = digest.steps.filter(
    ({ paragraph, item }) => item === source.item && (paragraph ?? digest.paragraphs[0]) === source.paragraph,
  );
  const told = steps.length > 1 ? steps.filter((step) => step === stepOf(id, digest)) : steps;
  return told.map(({ gist }) => gist);
}

function rowGists(source: Source, digest: Digest): string[] {
  if (source.action === null || digest.table === null || source.table !== digest.table.number) return [];
  return digest.table.rows.filter(({ action }) => String(action) === source.action).map(({ name }) => name);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
