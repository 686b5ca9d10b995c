import { DIRECTIONS, DOWN, LEFT, neighbour, opposite, RIGHT, UP, type Direction, type Grid } from './grid.ts';
import { Heap } from './heap.ts';
import type { Item, Link, Plan } from './plan.ts';
import type { Placement } from './placement.ts';
import { Traffic, type GridRoute } from './traffic.ts';

/** Prices of what makes a picture hard to read, in halves of a cell's length. */
const BEND = 7;
const CROSSING = 8;
const BESIDE = 0.6;
const NEAR_A_TURN = 1.5;
const SHARED_SIDE = { activity: 7, event: 25, gateway: 25, data: 3, annotation: 3 };
const BACKWARD_SIDE = 8;
const VERTICAL_SIDE = 1;
const SIDEWAYS_MESSAGE = 3;
const SHARED_PORT = 30;

export interface Routes {
  readonly routes: ReadonlyMap<string, GridRoute>;
  readonly cost: number;
}

/** Finds a way for every link, short ones first; then once more each, knowing the others. */
export function routeLinks(plan: Plan, placement: Placement, grid: Grid): Routes {
  const traffic = new Traffic(grid);
  const routes = new Map<string, GridRoute>();
  const links = plan.links.toSorted((a, b) => priority(a, placement) - priority(b, placement));
  let cost = 0;
  for (const round of [0, 1]) {
    cost = 0;
    for (const link of links) {
      const old = routes.get(link.id);
      if (round > 0 && old !== undefined) traffic.remove(old, link.source, link.target);
      const found = findRoute(link, plan, placement, grid, traffic);
      cost += found.cost;
      if (found.route === null) continue;
      routes.set(link.id, found.route);
      traffic.add(found.route, link.source, link.target);
    }
  }
  return { routes, cost };
}

function priority(link: Link, placement: Placement): number {
  const across = Math.abs((placement.column.get(link.source) ?? 0) - (placement.column.get(link.target) ?? 0));
  const down = Math.abs((placement.row.get(link.source) ?? 0) - (placement.row.get(link.target) ?? 0));
  const kind = link.kind === 'sequence' ? 0 : link.kind === 'message' ? 1000 : 2000;
  return kind + across + down + (across > 0 && down > 0 ? 10 : 0);
}

const NO_WAY = 10_000;

function findRoute(
  link: Link,
  plan: Plan,
  placement: Placement,
  grid: Grid,
  traffic: Traffic,
): { route: GridRoute | null; cost: number } {
  // A route from a black box is found from its other end and turned round.
  const fromBox = !grid.vertexOf.has(link.source);
  const near = plan.items.get(fromBox ? link.target : link.source);
  const far = plan.items.get(fromBox ? link.source : link.target);
  const start = near === undefined ? undefined : grid.vertexOf.get(near.id);
  if (near === undefined || start === undefined) return { route: null, cost: NO_WAY };
  const goal = far === undefined ? null : (grid.vertexOf.get(far.id) ?? null);
  const boxBelow = goal === null && placement.below.has(fromBox ? link.source : link.target);

  const states = grid.width * grid.height * 4;
  const best = new Float64Array(states).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(states).fill(-1);
  const heap = new Heap();
  const arriveAt = (vertex: number, direction: Direction, cost: number, from: number): void => {
    const state = vertex * 4 + direction;
    if (cost >= (best[state] ?? 0)) return;
    best[state] = cost;
    before[state] = from;
    heap.push(state, cost);
  };
  for (const direction of DIRECTIONS) {
    if (link.boundary !== null && direction !== DOWN) continue;
    const next = neighbour(grid, start, direction);
    if (next === null || (grid.itemAt.has(next) && next !== goal)) continue;
    const side = sidePrice(link, near, direction, !fromBox, traffic);
    arriveAt(next, direction, 1 + side, -1);
  }

  const edge = boxBelow ? grid.height - 1 : 0;
  let end = -1;
  let cost = NO_WAY;
  while (!heap.empty) {
    const popped = heap.pop();
    if (popped === undefined || popped.priority >= cost) break;
    const { value: state, priority: spent } = popped;
    if (spent > (best[state] ?? 0)) continue;
    const direction = (state % 4) as Direction;
    const vertex = (state - direction) / 4;
    if (goal === null && Math.floor(vertex / grid.width) === edge) {
      const wanted = boxBelow ? DOWN : UP;
      const turn = direction === wanted ? CROSSING * traffic.crossedAt(vertex, direction) : BEND;
      const centre = (vertex % grid.width) % 2 === 1;
      const taken = centre ? traffic.onBox(vertex) * SHARED_PORT : 0;
      if (direction !== opposite(wanted) && spent + turn + taken < cost) {
        cost = spent + turn + taken;
        end = state;
      }
    }
    if (vertex === goal) {
      if (spent < cost) {
        cost = spent;
        end = state;
      }
      continue;
    }
    for (const next of DIRECTIONS) {
      if (next === opposite(direction)) continue;
      const to = neighbour(grid, vertex, next);
      if (to === null || (grid.itemAt.has(to) && to !== goal)) continue;
      const price = stepPrice(grid, traffic, vertex, direction, next, to === goal);
      if (price === null) continue;
      const side = to === goal && far !== undefined ? sidePrice(link, far, opposite(next), fromBox, traffic) : 0;
      arriveAt(to, next, spent + price + side, state);
    }
  }
  if (end < 0) return { route: null, cost: NO_WAY };
  const arrives = goal === null ? (boxBelow ? DOWN : UP) : ((end % 4) as Direction);
  return { route: trace(before, end, start, arrives, fromBox), cost };
}

function stepPrice(
  grid: Grid,
  traffic: Traffic,
  vertex: number,
  direction: Direction,
  next: Direction,
  atGoal: boolean,
): number | null {
  const x = vertex % grid.width;
  const y = (vertex - x) / grid.width;
  const horizontal = next === RIGHT || next === LEFT;
  const onCentreLine = horizontal ? y % 2 === 1 : x % 2 === 1;
  const used = traffic.onStretch(vertex, next);
  if (used > 0 && onCentreLine && !atGoal) return null;
  const beside = used > 0 && !onCentreLine ? BESIDE * used : 0;
  if (next !== direction) return 1 + BEND + beside + NEAR_A_TURN * traffic.touching(vertex);
  return 1 + beside + CROSSING * traffic.crossedAt(vertex, direction);
}

function sidePrice(link: Link, item: Item, side: Direction, leaving: boolean, traffic: Traffic): number {
  const shared = traffic.onSide(item.id, side) * SHARED_SIDE[item.kind];
  const vertical = side === UP || side === DOWN;
  if (link.kind === 'message') return shared + (vertical ? 0 : SIDEWAYS_MESSAGE);
  if (link.kind === 'association') return shared / 2;
  if (vertical) return shared + VERTICAL_SIDE;
  const natural = leaving ? RIGHT : LEFT;
  return shared + (side === natural ? 0 : BACKWARD_SIDE);
}

function trace(before: Int32Array, end: number, start: number, arrives: Direction, turned: boolean): GridRoute {
  const vertices: number[] = [];
  let first = end;
  for (let state = end; state >= 0; state = before[state] ?? -1) {
    vertices.push((state - (state % 4)) / 4);
    first = state;
  }
  vertices.push(start);
  const leaves = (first % 4) as Direction;
  if (turned) return { vertices, leaves: opposite(arrives), arrives: opposite(leaves) };
  return { vertices: vertices.toReversed(), leaves, arrives };
}
