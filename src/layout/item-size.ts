import { cutsWord, INNER_FONT, textHeight, textWidth, wrapText } from './text.ts';

/** Padding bpmn-js keeps on each side of a label inside a shape. */
const PADDING = 7;
/** Corner that the icon of a task takes, from its top left corner. */
const ICON = { width: 30, height: 27 };
const SIZES = [
  [130, 80],
  [140, 80],
  [150, 80],
  [150, 90],
  [160, 90],
  [160, 100],
  [180, 100],
  [200, 110],
  [220, 120],
] as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest size of the list in which every label fits whole, clear of the icon: activities are all drawn alike. */
export function activitySize(names: readonly string[]): Size {
  const fitting = SIZES.find(([width, height]) => names.every((name) => labelFits(name, { width, height })));
  const [width, height] = fitting ?? SIZES[SIZES.length - 1] ?? [220, 120];
  return { width, height };
}

/** Whether the label shows whole inside an activity of this size. */
export function labelFits(name: string, size: Size): boolean {
  const room = size.width - 2 * PADDING;
  if (cutsWord(name, room, INNER_FONT)) return false;
  const lines = wrapText(name, room, INNER_FONT);
  const height = textHeight(lines.length, INNER_FONT);
  if (height > size.height - 4) return false;
  const top = (size.height - height) / 2;
  return lines.every((line, index) => {
    const clearBelow = top + textHeight(index, INNER_FONT) >= ICON.height;
    return clearBelow || (size.width - textWidth(line, INNER_FONT)) / 2 >= ICON.width;
  });
}
