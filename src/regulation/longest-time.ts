import type { Deadline, Diagram, FlowNode } from '../model/diagram.ts';
import { waysForward } from '../model/reading-order.ts';
import { durationSeconds } from './duration-seconds.ts';
import { isActivity } from './is-activity.ts';

/** Business days, and seconds of calendar time: the one is never turned into the other. */
export interface PermittedTime {
  readonly businessDays: number;
  readonly seconds: number;
}

/** The longest time the deadlines of the steps permit, from the start to an end. */
export interface LongestTime extends PermittedTime {
  /** Ids of the elements along the way that takes longest, start and end among them. */
  readonly path: readonly string[];
  /** Different deadlines on that way; one shared by several elements is one. */
  readonly deadlines: number;
  /** Ids of the activities on that way that no deadline covers: they add nothing, so the sum is a lower bound. */
  readonly unlimited: readonly string[];
}

/** From the first element of a way to the last that share a deadline: places on the way. */
interface Span extends PermittedTime {
  readonly first: number;
  readonly last: number;
}

/** So many ways are looked at; a published diagram has a handful. */
const MOST_WAYS = 5000;
const NO_TIME: PermittedTime = { businessDays: 0, seconds: 0 };

/**
 * Adds up the deadlines along every way from a start to an end and answers the longest: more business days first, then
 * more calendar time, then more steps. A shared deadline runs from the first of its elements to the last and covers what
 * lies between. One that holds only in some case counts, for it is permitted. Ways back are not gone.
 */
export function longestTime(diagram: Diagram): LongestTime {
  let longest: LongestTime = { ...NO_TIME, path: [], deadlines: 0, unlimited: [] };
  let left = MOST_WAYS;
  for (const way of waysThrough(diagram)) {
    const time = timeAlong(way);
    if (longest.path.length === 0 || longer(time, longest)) longest = time;
    left -= 1;
    if (left === 0) break;
  }
  return longest;
}

function* waysThrough(diagram: Diagram): Generator<readonly FlowNode[]> {
  const ways = waysForward(diagram);
  const open = [...diagram.nodes.values()].filter(({ type, scope }) => type === 'startEvent' && scope === diagram.processId).map((start) => [start]);
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const next = (ways.get(way.at(-1)?.id ?? '') ?? []).flatMap((id) => diagram.nodes.get(id) ?? []);
    if (next.length === 0) yield way;
    for (const node of next) open.push([...way, node]);
  }
}

function timeAlong(way: readonly FlowNode[]): LongestTime {
  const spans = spansOf(way);
  const covered = (place: number): readonly Span[] => spans.filter(({ first, last }) => first <= place && place <= last);
  // The most that all deadlines together permit is the cheapest choice of them that covers every limited place.
  const until: PermittedTime[] = [];
  for (const place of way.keys()) {
    const before = (one: number): PermittedTime => until[one - 1] ?? NO_TIME;
    const choices = covered(place).map((span) => sum(before(span.first), span));
    until.push(choices.toSorted(shorterFirst)[0] ?? before(place));
  }
  return {
    ...(until.at(-1) ?? NO_TIME),
    path: way.map(({ id }) => id),
    deadlines: spans.length,
    unlimited: way.flatMap((node, place) => (isActivity(node) && covered(place).length === 0 ? [node.id] : [])),
  };
}

function spansOf(way: readonly FlowNode[]): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const [place, { id, deadline }] of way.entries()) {
    const time = deadline === null ? null : permitted(deadline);
    if (deadline === null || time === null) continue;
    const shared = deadline.group === null ? `element ${id}` : `group ${deadline.group}`;
    spans.set(shared, { ...time, first: spans.get(shared)?.first ?? place, last: place });
  }
  return [...spans.values()];
}

/** The time of a deadline; null where it cannot be read, which is a fault other checks report. */
export function permitted({ businessDays, duration }: Pick<Deadline, 'businessDays' | 'duration'>): PermittedTime | null {
  if (businessDays !== null) return { businessDays, seconds: 0 };
  const seconds = duration === null ? null : durationSeconds(duration);
  return seconds === null ? null : { businessDays: 0, seconds };
}

function sum(a: PermittedTime, b: PermittedTime): PermittedTime {
  return { businessDays: a.businessDays + b.businessDays, seconds: a.seconds + b.seconds };
}

function shorterFirst(a: PermittedTime, b: PermittedTime): number {
  return a.businessDays - b.businessDays || a.seconds - b.seconds;
}

function longer(a: LongestTime, b: LongestTime): boolean {
  return (shorterFirst(a, b) || a.path.length - b.path.length) > 0;
}
