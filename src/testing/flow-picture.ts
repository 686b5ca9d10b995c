import type { Case } from '../cases/case.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Badge } from '../render/draw-badge.ts';
import { drawDiagram } from '../render/draw-diagram.ts';
import { DiagramNotShown } from '../render/errors.ts';

const TOKEN = '●';

/**
 * The diagram of a case as an SVG: what it has passed is coloured, a token stands wherever it waits, an incident is red,
 * and what was passed several times says how often. Null where the diagram has no picture.
 */
export function flowPicture(diagram: Diagram, subject: Case): string | null {
  const classes = new Map<string, string>();
  const times = new Map<string, number>();
  const drawn = (id: string): boolean => diagram.nodes.has(id) || diagram.flows.has(id);
  for (const { event } of subject.journal) {
    const id = event.type === 'flow-taken' ? event.flow : event.type === 'entered' ? event.element : '';
    if (!drawn(id)) continue;
    classes.set(id, 'passed');
    if (event.type === 'entered') times.set(id, (times.get(id) ?? 0) + 1);
  }
  const badges = new Map<string, Badge>();
  for (const [id, count] of times) if (count > 1) badges.set(id, { text: `×${count}`, className: 'passed' });
  for (const item of [...subject.tasks, ...subject.jobs, ...subject.timers, ...subject.messages]) {
    if (!drawn(item.element)) continue;
    const failed = 'incident' in item && item.incident !== null;
    classes.set(item.element, failed ? 'failed' : 'waiting');
    badges.set(item.element, { text: failed ? `${TOKEN} !` : TOKEN, className: failed ? 'failed' : 'waiting' });
  }
  try {
    return drawDiagram(diagram, { classes, badges });
  } catch (error) {
    if (error instanceof DiagramNotShown) return null;
    throw error;
  }
}
