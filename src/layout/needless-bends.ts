import type { Picture, PictureLine } from './picture.ts';
import { boxesOverlap, grow, passesThrough, stretch, type Box, type Point } from './shapes.ts';

/**
 * Lines that bend more than they need: a bend that is none, a line that could go straight between the middles of two
 * facing sides, or one of three and more bends that could do with a single one, with nothing in the way.
 */
export function needlessBends(picture: Picture): string[] {
  const boxes = new Map(picture.shapes.map((shape) => [shape.id, shape.box]));
  return picture.lines
    .filter((line) => {
      if (line.points.some((point, index) => isNoBend(line.points[index - 1], point, line.points[index + 1]))) return true;
      const source = boxes.get(line.source);
      const target = boxes.get(line.target);
      const bends = line.points.length - 2;
      if (source === undefined || target === undefined || bends < 1) return false;
      const shorter = [
        ...straightWays(source, target),
        ...(bends >= 3 ? singleBendWays(source, target) : []),
      ];
      return shorter.some((way) => isFree(way, line, picture));
    })
    .map((line) => line.id);
}

function isNoBend(before: Point | undefined, at: Point, after: Point | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (before.x === at.x && at.x === after.x) || (before.y === at.y && at.y === after.y);
}

function straightWays(source: Box, target: Box): Point[][] {
  const from = middle(source);
  const to = middle(target);
  if (from.x === to.x) {
    const down = from.y < to.y;
    return [[{ x: from.x, y: down ? source.y + source.height : source.y }, { x: to.x, y: down ? target.y : target.y + target.height }]];
  }
  if (from.y === to.y) {
    const right = from.x < to.x;
    return [[{ x: right ? source.x + source.width : source.x, y: from.y }, { x: right ? target.x : target.x + target.width, y: to.y }]];
  }
  return [];
}

function singleBendWays(source: Box, target: Box): Point[][] {
  const from = middle(source);
  const to = middle(target);
  if (boxesOverlap(grow(source, 20), grow(target, 20))) return [];
  const sideways = { x: to.x > from.x ? source.x + source.width : source.x, y: from.y };
  const upright = { x: from.x, y: to.y > from.y ? source.y + source.height : source.y };
  return [
    [sideways, { x: to.x, y: from.y }, { x: to.x, y: to.y > from.y ? target.y : target.y + target.height }],
    [upright, { x: from.x, y: to.y }, { x: to.x > from.x ? target.x : target.x + target.width, y: to.y }],
  ];
}

/** Nothing stands on the way: no shape, no name, no other line along it or across it. */
function isFree(way: readonly Point[], line: PictureLine, picture: Picture): boolean {
  return way.slice(1).every((to, index) => {
    const from = way[index] ?? to;
    const room = grow(stretch(from, to), 4);
    const shapes = picture.shapes.filter((shape) => !shape.container && shape.id !== line.source && shape.id !== line.target);
    if (shapes.some((shape) => boxesOverlap(room, shape.box))) return false;
    const labels = [...picture.shapes, ...picture.lines].filter((one) => one.id !== line.id && one.label !== null);
    if (labels.some((one) => one.label !== null && boxesOverlap(room, one.label))) return false;
    return picture.lines.every((other) => {
      if (other.id === line.id) return true;
      return other.points.every((point, at) => {
        const next = other.points[at + 1];
        return next === undefined || !passesThrough(point, next, room);
      });
    });
  });
}

function middle(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
