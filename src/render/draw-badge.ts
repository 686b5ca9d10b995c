import { textWidth } from '../layout/text.ts';
import type { Point } from '../layout/shapes.ts';
import { escapeText, tag } from './svg.ts';

/** A short text on a ground of its own, which sticks to an element. */
export interface Badge {
  /** A few letters. */
  readonly text: string;
  /** Its mark: the colours of the ground. */
  readonly className?: string;
}

const FONT = 11;
const HEIGHT = 18;

/** A pill about a point. */
export function drawBadge(element: string, { text, className = '' }: Badge, { x, y }: Point): string {
  const width = Math.max(HEIGHT, textWidth(text, FONT) * 1.1 + 10);
  return tag(
    'g',
    { class: `badge ${className}`.trim(), 'data-badge': element },
    tag('rect', { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT, rx: HEIGHT / 2 }) +
      tag('text', { x, y: y + 4 }, escapeText(text)),
  );
}
