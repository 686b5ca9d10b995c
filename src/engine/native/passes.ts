import type { Graph } from './graph.ts';

/** How often each element has been passed: by its place in the document, or, as cases of old have it, by its id. */
export type Passes = readonly number[] | Readonly<Record<string, number>>;

/** The highest pass given to each node so far, by its place in the document. */
export function passesByPlace(graph: Graph, passes: Passes): number[] {
  const byId = isById(passes);
  return graph.nodes.map(({ id }, at) => (byId ? passes[id] : passes[at]) ?? 0);
}

function isById(passes: Passes): passes is Readonly<Record<string, number>> {
  return !Array.isArray(passes);
}
