import { ARIAL_WIDTHS } from './arial-widths.ts';

/** Font sizes of bpmn-js, in pixels: inside shapes and outside them. */
export const INNER_FONT = 12;
export const OUTER_FONT = 11;

const UNITS = 2048;
const UNKNOWN_WIDTH = 1600;
const LINE_HEIGHT = 1.2;

const WIDTH_OF = new Map<string, number>(
  ARIAL_WIDTHS.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
);

/** Width of one line of Arial, in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text.trimEnd()) units += WIDTH_OF.get(character) ?? UNKNOWN_WIDTH;
  return (units * fontSize) / UNITS;
}

/** Height of so many lines, in pixels. */
export function textHeight(lines: number, fontSize: number): number {
  return lines * fontSize * LINE_HEIGHT;
}

/**
 * Breaks a label into lines the way bpmn-js does: a line too wide is cut at the break before its proportional share of
 * characters, so a line may come out shorter than would fit. A label whose box was made for other lines would be clipped.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let rest = paragraph;
    do {
      const line = firstLine(rest, width, fontSize);
      lines.push(line);
      rest = line.length < rest.length ? rest.slice(line.length).trim() : '';
    } while (rest !== '');
  }
  return lines;
}

/** Whether wrapping has to cut a word in two. */
export function cutsWord(text: string, width: number, fontSize: number): boolean {
  return text.split(/\s|-/).some((word) => textWidth(word, fontSize) > width);
}

function firstLine(text: string, width: number, fontSize: number): string {
  let line = text;
  while (line.length > 1 && textWidth(line, fontSize) > width) {
    const share = Math.max((line.length * width) / textWidth(line, fontSize), 1);
    const shorter = cutAtBreak(line, share);
    line = shorter === '' ? line.slice(0, Math.max(Math.round(share - 1), 1)) : shorter;
  }
  return line;
}

function cutAtBreak(line: string, share: number): string {
  const parts = line.split(/(\s|-)/);
  if (parts.length === 1) return '';
  let kept = '';
  for (const part of parts) {
    if (part === '') continue;
    if (kept.length + part.length >= share) {
      return part === '-' ? kept.slice(0, Math.max(kept.search(/\S*$/), 0)) : kept;
    }
    kept += part;
  }
  return kept;
}
