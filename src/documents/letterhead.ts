import type { Content } from 'pdfmake';
import { textWidth } from './pdf-printer.ts';

/** Grey of what is read second. */
export const grey = '#444444';

/** Name and address of the office over a double rule, number and day beneath it. */
export function letterhead(office: { readonly name: string; readonly address: string }, number: string, day: string): Content[] {
  return [
    { text: office.name, alignment: 'center', bold: true, fontSize: 13 },
    { text: office.address, alignment: 'center', fontSize: 9.5, color: grey, margin: [0, 2, 0, 6] },
    rule(1.4, 0),
    rule(0.4, 2),
    {
      margin: [0, 14, 0, 0],
      columns: [
        { text: number, width: '*' },
        { text: day, width: 'auto', alignment: 'right' },
      ],
    },
  ];
}

/** A line over the width of the text. */
export function rule(lineWidth: number, above: number): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: above, x2: textWidth, y2: above, lineWidth }] };
}
