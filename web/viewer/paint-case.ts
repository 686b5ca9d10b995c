import type { Badge, ElementPaint, Paint } from '../shared/diagram/paint.ts';
import type { IconName } from '../shared/icon-paths.ts';
import { texts } from '../shared/texts/texts.ts';
import type { ElementMark, WaitKind } from './marks.ts';

const icons: Readonly<Record<WaitKind, IconName>> = {
  task: 'person',
  job: 'gear',
  timer: 'clock',
  message: 'envelope',
  incident: 'warning',
};

function nowText(kind: WaitKind): string {
  const { viewer } = texts;
  const more: Readonly<Record<WaitKind, string>> = {
    task: '',
    job: viewer.job,
    timer: viewer.timer,
    message: viewer.message,
    incident: viewer.incident,
  };
  return more[kind] === '' ? viewer.now : `${viewer.now}: ${more[kind]}`;
}

function badgesOf(mark: ElementMark): readonly Badge[] {
  const { viewer } = texts;
  const badges: Badge[] = [];
  const add = (kind: string, icon: IconName | null, text: string, side: Badge['side']): void => {
    badges.push({ kind, icon, text, side, overdue: mark.overdue || mark.caseOverdue });
  };
  if (mark.kind !== null) add(mark.kind, icons[mark.kind], nowText(mark.kind), 'above');
  // One badge says how late it is: the whole case, where it is overdue, else the step alone.
  if (mark.caseOverdue) add('overdue', 'alarm', texts.deadlines.caseOverdue, 'above');
  else if (mark.overdue) add('overdue', 'alarm', viewer.overdue, 'above');
  if (mark.end === 'completed') add('completed', 'check', viewer.done, 'above');
  if (mark.end === 'refused') add('refused', 'cross', viewer.refused, 'above');
  if (mark.state === 'stopped') add('stopped', 'stop', viewer.stopped, 'above');
  if (mark.passes > 1) add('passes', null, viewer.passes(mark.passes), 'below');
  return badges;
}

function elementPaint(mark: ElementMark): ElementPaint {
  const look = mark.kind === 'incident' ? 'incident' : (mark.end ?? mark.state);
  const plain = mark.state === 'ahead' || mark.state === 'not-taken';
  return { element: mark.element, look: plain ? null : look, outlined: mark.state === 'now', badges: badgesOf(mark) };
}

/** A case on its diagram: the way it went, where it is, how often it passed, how it ended. */
export function paintCase(marks: readonly ElementMark[], flows: Readonly<Record<string, number>>): Paint {
  return {
    elements: marks.map(elementPaint),
    flows: Object.keys(flows).filter((flow) => (flows[flow] ?? 0) > 0),
  };
}
