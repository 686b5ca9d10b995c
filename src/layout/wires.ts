import { DOWN, LEFT, opposite, RIGHT, UP, type Direction, type Grid } from './grid.ts';
import type { LinkKind, Plan } from './plan.ts';
import type { Placement } from './placement.ts';
import type { Routes } from './route.ts';

/** A straight part of a line. `line` is the grid line it lies on; `from` and `to` are grid lines across it. */
export interface Run {
  readonly vertical: boolean;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** One drawn line: a link, or its twin. */
export interface Wire {
  readonly id: string;
  readonly kind: LinkKind;
  readonly name: string;
  readonly source: string;
  readonly target: string;
  /** Side of the source it leaves by, side of the target it arrives at. */
  readonly sourceSide: Direction;
  readonly targetSide: Direction;
  readonly runs: readonly Run[];
  readonly boundary: string | null;
}

/** Lines as straight runs. A line to a black box ends beyond the grid: at -1 above it, at its height below. */
export function makeWires(plan: Plan, placement: Placement, grid: Grid, routes: Routes): Wire[] {
  return plan.links.flatMap((link) => {
    const route = routes.routes.get(link.id);
    if (route === undefined) return [];
    const points = route.vertices.map((vertex) => ({ x: vertex % grid.width, y: Math.floor(vertex / grid.width) }));
    const beyond = (box: string): number => (placement.below.has(box) ? grid.height : -1);
    const [first] = points;
    const last = points[points.length - 1];
    if (first === undefined || last === undefined) return [];
    if (!grid.vertexOf.has(link.source)) points.unshift({ x: first.x, y: beyond(link.source) });
    if (!grid.vertexOf.has(link.target)) points.push({ x: last.x, y: beyond(link.target) });
    const wire: Wire = {
      id: link.id,
      kind: link.kind,
      name: link.name,
      source: link.source,
      target: link.target,
      sourceSide: route.leaves,
      targetSide: opposite(route.arrives),
      runs: runsOf(points),
      boundary: link.boundary,
    };
    return [wire, ...link.twins.map((twin) => (twin.reversed ? { ...reverse(wire), ...named(twin) } : { ...wire, ...named(twin) }))];
  });
}

/** Which way a run goes. */
export function directionOf(run: Run): Direction {
  if (run.vertical) return run.to > run.from ? DOWN : UP;
  return run.to > run.from ? RIGHT : LEFT;
}

function runsOf(points: readonly { readonly x: number; readonly y: number }[]): Run[] {
  const runs: Run[] = [];
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const vertical = from.x === to.x;
    const run = vertical
      ? { vertical, line: to.x, from: from.y, to: to.y }
      : { vertical, line: to.y, from: from.x, to: to.x };
    const previous = runs[runs.length - 1];
    if (previous !== undefined && directionOf(previous) === directionOf(run)) {
      runs[runs.length - 1] = { ...previous, to: run.to };
    } else {
      runs.push(run);
    }
  }
  return runs;
}

function reverse(wire: Wire): Wire {
  return {
    ...wire,
    source: wire.target,
    target: wire.source,
    sourceSide: wire.targetSide,
    targetSide: wire.sourceSide,
    runs: wire.runs.map((run) => ({ ...run, from: run.to, to: run.from })).toReversed(),
  };
}

function named(twin: { readonly id: string; readonly name: string }): { id: string; name: string } {
  return { id: twin.id, name: twin.name };
}
