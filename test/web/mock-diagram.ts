import type { ElementView } from '../../src/http/contract.ts';

/** A flow of a diagram, as far as the mock server follows it. */
export interface MockFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** `variable = "value"`, or null. */
  readonly when: { readonly variable: string; readonly value: string } | null;
}

/** What the mock server reads of a diagram. */
export interface MockDiagram {
  readonly xml: string;
  readonly elements: readonly (ElementView & { readonly form: string | null; readonly defaultFlow: string | null })[];
  readonly flows: readonly MockFlow[];
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&#34;', '"').replaceAll('&#10;', ' ') ?? null;

function sourcesOf(body: string): readonly string[] {
  return [...body.matchAll(/<reg:source [^>]*>/g)].map(([tag]) =>
    attribute(tag, 'table') === null
      ? `п. ${attribute(tag, 'paragraph')}, пп. ${attribute(tag, 'item')}`
      : `таблица ${attribute(tag, 'table')}, строка ${attribute(tag, 'action')}`,
  );
}

/** Reads a diagram by its text: enough for a mock, no more. */
export function readMockDiagram(xml: string): MockDiagram {
  const units = new Map<string, string>();
  for (const [, name, body] of xml.matchAll(/<bpmn:lane [^>]*name="([^"]*)"[^>]*>([^]*?)<\/bpmn:lane>/g)) {
    for (const [, id] of (body ?? '').matchAll(/<bpmn:flowNodeRef>([^<]*)</g)) units.set(id ?? '', name ?? '');
  }
  const elements = [...xml.matchAll(/<bpmn:(\w+(?:Task|Gateway|Event)) ([^>]*)>([^]*?)<\/bpmn:\1>/g)].map(([, type = '', tag = '', body = '']) => {
    const deadline = /<reg:deadline [^>]*>/.exec(body)?.[0];
    return {
      id: attribute(tag, 'id') ?? '',
      name: attribute(tag, 'name') ?? '',
      type,
      unit: units.get(attribute(tag, 'id') ?? '') ?? null,
      sources: sourcesOf(body),
      gists: ['краткое содержание шага'],
      deadline: deadline === undefined ? null : attribute(deadline, 'duration'),
      positions: [attribute(/<zeebe:assignmentDefinition [^>]*>/.exec(body)?.[0] ?? '', 'candidateGroups')].filter((one) => one !== null),
      operation: attribute(/<zeebe:taskDefinition [^>]*>/.exec(body)?.[0] ?? '', 'type'),
      remarks: [...body.matchAll(/<reg:remark>([^<]*)</g)].map(([, text]) => text ?? ''),
      form: attribute(/<zeebe:formDefinition [^>]*>/.exec(body)?.[0] ?? '', 'formId'),
      defaultFlow: attribute(tag, 'default'),
    };
  });
  const flows = [...xml.matchAll(/<bpmn:sequenceFlow ([^>]*?)(?:\/>|>([^]*?)<\/bpmn:sequenceFlow>)/g)].map(([, tag = '', body = '']) => {
    const condition = />=(\w+) = "([^"]*)"</.exec(body.replaceAll('&#34;', '"'));
    return {
      id: attribute(tag, 'id') ?? '',
      source: attribute(tag, 'sourceRef') ?? '',
      target: attribute(tag, 'targetRef') ?? '',
      when: condition === null ? null : { variable: condition[1] ?? '', value: condition[2] ?? '' },
    };
  });
  return { xml, elements: orderByFlow(elements, flows), flows };
}

/** Breadth first from the start, so that the list reads like the diagram. */
function orderByFlow<T extends { readonly id: string; readonly type: string }>(elements: readonly T[], flows: readonly MockFlow[]): readonly T[] {
  const order = elements.filter(({ type }) => type === 'startEvent').map(({ id }) => id);
  for (const id of order) {
    for (const { source, target } of flows) if (source === id && !order.includes(target)) order.push(target);
  }
  return elements.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
