import { makeGrid } from './grid.ts';
import { place, type Choice, type Placement } from './placement.ts';
import type { Item, Plan } from './plan.ts';
import { routeLinks, type Routes } from './route.ts';

/** Prices of paper, in the same money as the routes: a column, a row. */
const COLUMN = 14;
const ROW = 9;
const TANGLED_BOXES = 60;
const FALL = 10;
/** Trials in all: a few seconds for thirty elements, about ten for fifty. */
const TRIALS = 2000;
const LEAST_GAIN = 1e-9;
/** How much worse a change may be at first to be followed further. */
const WORTH_A_DETOUR = 30;
const ROWS_PER_LANE = 4;
const ROW_STEPS = [1, -1, 2, -2];

export interface Solution {
  readonly placement: Placement;
  readonly routes: Routes;
  readonly cost: number;
}

/**
 * Looks for the placement whose lines are easiest to follow: begins with the longest way in the first row of each lane
 * and takes every change that helps; then tries each change once more with what it would allow to follow it. The same
 * diagram always gives the same answer.
 */
export function searchPlacement(plan: Plan): Solution {
  const first = firstChoice(plan);
  const all = changes(plan);
  let trials = 0;
  const climb = (from: Trial): Trial => {
    let best = from;
    for (let improved = true; improved && trials < TRIALS; ) {
      improved = false;
      for (const change of all) {
        const choice = change(best.choice);
        if (choice === null) continue;
        trials += 1;
        const solution = evaluate(plan, choice);
        if (solution.cost >= best.solution.cost - LEAST_GAIN) continue;
        best = { choice, solution };
        improved = true;
      }
    }
    return best;
  };
  let best = climb({ choice: first, solution: evaluate(plan, first) });
  for (const change of all) {
    if (trials >= TRIALS) break;
    const choice = change(best.choice);
    if (choice === null) continue;
    const solution = evaluate(plan, choice);
    if (solution.cost > best.solution.cost + WORTH_A_DETOUR) continue;
    const after = climb({ choice, solution });
    if (after.solution.cost < best.solution.cost - LEAST_GAIN) best = after;
  }
  return best.solution;
}

interface Trial {
  readonly choice: Choice;
  readonly solution: Solution;
}

function evaluate(plan: Plan, choice: Choice): Solution {
  const placement = place(plan, choice);
  const routes = routeLinks(plan, placement, makeGrid(placement));
  const paper = COLUMN * placement.columns + ROW * placement.rows;
  const flaws = tangledBoxes(plan, placement, routes) + fallsWithinLane(plan, placement);
  return { placement, routes, cost: routes.cost + paper + flaws };
}

/** Within a lane work goes on to the right; only a gateway's branches go up and down. */
function fallsWithinLane(plan: Plan, placement: Placement): number {
  const falls = plan.links.filter((link) => {
    const source = plan.items.get(link.source);
    const target = plan.items.get(link.target);
    if (link.kind !== 'sequence' || source === undefined || target === undefined) return false;
    const falls = placement.row.get(source.id) !== placement.row.get(target.id);
    return falls && source.lane === target.lane && source.kind !== 'gateway';
  });
  return FALL * falls.length;
}

/** What branches off goes to a second row; black boxes to the side their partners are nearer. */
function firstChoice(plan: Plan): Choice {
  const row = new Map<string, number>();
  const shift = new Map<string, number>();
  for (const item of plan.items.values()) {
    if (!plan.mainPath.has(item.id)) row.set(item.id, 1);
  }
  for (const link of plan.links) {
    const source = plan.items.get(link.source);
    const target = plan.items.get(link.target);
    if (link.kind !== 'sequence' || source === undefined || target === undefined) continue;
    if (target.lane < source.lane && plan.mainPath.has(source.id)) shift.set(target.id, 1);
  }
  const below = new Set<string>();
  for (const box of plan.blackBoxes) {
    const partners = partnersOf(plan, box.id);
    const mean = partners.reduce((sum, item) => sum + item.lane, 0) / Math.max(1, partners.length);
    if (mean > 0 && plan.lanes.length > 1) below.add(box.id);
  }
  return { row, shift, below };
}

type Change = (choice: Choice) => Choice | null;

function changes(plan: Plan): Change[] {
  const list: Change[] = plan.blackBoxes.map((box) => (choice) => withOtherSide(choice, box.id));
  for (const id of plan.items.keys()) {
    list.push((choice) => withShift(choice, id, 1), (choice) => withShift(choice, id, -1));
    if (plan.mainPath.has(id)) continue;
    for (const by of ROW_STEPS) list.push((choice) => withRow(choice, [id], by));
  }
  plan.lanes.forEach((_, lane) => {
    const items = [...plan.items.values()].filter((item) => item.lane === lane);
    const main = items.filter((item) => plan.mainPath.has(item.id)).map((item) => item.id);
    const others = items.filter((item) => !plan.mainPath.has(item.id)).map((item) => item.id);
    for (const by of [1, -1]) list.push((choice) => withRow(choice, main, by));
    list.push((choice) => withRow(withRow(choice, main, 1), others, -1));
  });
  for (const tail of tails(plan)) {
    for (const by of ROW_STEPS) list.push((choice) => withRow(choice, tail, by));
  }
  return list;
}

function withShift(choice: Choice, id: string, by: number): Choice | null {
  const value = (choice.shift.get(id) ?? 0) + by;
  if (value < 0 || value > 3) return null;
  return { ...choice, shift: new Map(choice.shift).set(id, value) };
}

function withRow(choice: Choice | null, ids: readonly string[], by: number): Choice | null {
  if (choice === null) return null;
  const row = new Map(choice.row);
  for (const id of ids) {
    const value = (row.get(id) ?? 0) + by;
    if (value < 0 || value >= ROWS_PER_LANE) return null;
    row.set(id, value);
  }
  return { ...choice, row };
}

function withOtherSide(choice: Choice, box: string): Choice {
  const below = new Set(choice.below);
  if (!below.delete(box)) below.add(box);
  return { ...choice, below };
}

/** What follows an item off the main path, lane by lane: a refusal and its end move together. */
function tails(plan: Plan): string[][] {
  const followers = new Map<string, string[]>();
  for (const link of plan.links) {
    if (link.kind !== 'sequence' || plan.backward.has(link.id)) continue;
    if (!plan.mainPath.has(link.target)) followers.set(link.source, [...(followers.get(link.source) ?? []), link.target]);
  }
  const lists: string[][] = [];
  for (const item of plan.items.values()) {
    if (plan.mainPath.has(item.id)) continue;
    const tail = [item.id];
    for (const id of tail) {
      for (const next of followers.get(id) ?? []) {
        if (plan.items.get(next)?.lane === item.lane && !tail.includes(next)) tail.push(next);
      }
    }
    if (tail.length > 1) lists.push(tail);
  }
  return lists;
}

function partnersOf(plan: Plan, box: string): Item[] {
  return plan.links.flatMap((link) => {
    const partner = link.source === box ? link.target : link.target === box ? link.source : null;
    const item = partner === null ? undefined : plan.items.get(partner);
    return item === undefined ? [] : [item];
  });
}

/** Boxes of one side whose stretches overlap without one lying inside the other would be crossed by lines. */
function tangledBoxes(plan: Plan, placement: Placement, routes: Routes): number {
  const width = 2 * placement.columns + 1;
  const stretches = plan.blackBoxes.map((box) => {
    const ports = plan.links.flatMap((link) => {
      const route = routes.routes.get(link.id);
      if (route === undefined) return [];
      if (link.target === box.id) return [(route.vertices[route.vertices.length - 1] ?? 0) % width];
      return link.source === box.id ? [(route.vertices[0] ?? 0) % width] : [];
    });
    return { side: placement.below.has(box.id), ports };
  });
  let cost = 0;
  stretches.forEach((a, index) => {
    for (const b of stretches.slice(index + 1)) {
      if (a.side !== b.side || a.ports.length === 0 || b.ports.length === 0) continue;
      if (!leavesFree(a.ports, b.ports) && !leavesFree(b.ports, a.ports)) cost += TANGLED_BOXES;
    }
  });
  return cost;
}

/** Whether no line of the outer box comes where the inner one lies. */
function leavesFree(outer: readonly number[], inner: readonly number[]): boolean {
  return !outer.some((port) => port >= Math.min(...inner) - 1 && port <= Math.max(...inner) + 1);
}
