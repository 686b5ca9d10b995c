import { cellsOf, type Figure } from './figure.ts';

const HEAD = ['what', 'figure', 'baseline', 'ratio', 'target'];

/** The table for a terminal. */
export function plainTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** The same as a table of Markdown. */
export function markdownTable(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(['---', '---:', '---', '---:', '---']), ...figures.map((figure) => line(cellsOf(figure)))].join('\n');
}
