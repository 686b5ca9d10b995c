import type { Diagram } from '../../../model/diagram.ts';
import type { DiagramCoverage } from '../coverage.ts';

/** A diagram with what was covered of it, and what people call it. */
export interface ReportedDiagram {
  readonly coverage: DiagramCoverage;
  readonly diagram: Diagram;
  /** Of the act, in its language. */
  readonly region: string;
  readonly service: string;
  readonly channel: string;
  /** BCP 47. */
  readonly language: string;
}

/** What an element or flow is called: by its name, a flow without one by what it joins. */
export function nameOf({ nodes, flows }: Diagram, id: string): string {
  const node = nodes.get(id);
  if (node !== undefined) return node.name === '' ? id : node.name;
  const flow = flows.get(id);
  if (flow === undefined) return id;
  const ends = `${nodes.get(flow.source)?.name ?? flow.source} → ${nodes.get(flow.target)?.name ?? flow.target}`;
  return flow.name === '' ? ends : `${flow.name}: ${ends}`;
}

/** Path of a diagram's page from the report's folder: `atyrau/unemployment-certificate/office.html`. */
export function pageOf(key: string): string {
  return `${key}.html`;
}
