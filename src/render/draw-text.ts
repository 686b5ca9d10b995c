import { INNER_FONT, OUTER_FONT, textHeight, wrapText } from '../layout/text.ts';
import type { Box } from '../layout/shapes.ts';
import { escapeText, tag } from './svg.ts';

/** Padding bpmn-js keeps on each side of a text inside a shape. */
const PADDING = 7;

export type TextPlace = 'middle' | 'top' | 'left-top';

/** A text inside its shape, broken at the width it has there. */
export function drawInnerText(text: string, { width, height }: Pick<Box, 'width' | 'height'>, place: TextPlace): string {
  if (text === '') return '';
  const lines = wrapText(text, width - 2 * PADDING, INNER_FONT);
  const top = place === 'middle' ? (height - textHeight(lines.length, INNER_FONT)) / 2 : PADDING;
  const left = place === 'left-top';
  return drawLines(lines, INNER_FONT, left ? PADDING : width / 2, top, left ? 'start' : 'middle');
}

/** A name across the head of a pool or lane: along its left edge, or its top where the pool stands upright. */
export function drawHeadText(text: string, length: number, upright: boolean, band = 30): string {
  if (text === '') return '';
  const lines = wrapText(text, length, INNER_FONT);
  const drawn = drawLines(lines, INNER_FONT, length / 2, (band - textHeight(lines.length, INNER_FONT)) / 2, 'middle');
  return upright ? drawn : tag('g', { transform: `translate(0 ${length}) rotate(-90)` }, drawn);
}

/** A name outside its element, in the box the interchange gives it; in the coordinates of the box. */
export function drawOuterText(text: string, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): string {
  if (text === '') return '';
  return drawLines(wrapText(text, width, OUTER_FONT), OUTER_FONT, x + width / 2, y, 'middle', 't outer');
}

function drawLines(
  lines: readonly string[],
  fontSize: number,
  x: number,
  top: number,
  anchor: 'start' | 'middle',
  className = 't',
): string {
  const height = textHeight(1, fontSize);
  // The first base line is three quarters of a line under the top, as bpmn-js places it.
  const spans = lines.map((line, index) => tag('tspan', { x, y: top + height * (index + 0.75) }, escapeText(line.trimEnd())));
  return tag('text', { class: className, 'text-anchor': anchor }, spans.join(''));
}
