/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r]/;

/** A table as RFC 4180 has it, with a byte-order mark: without it spreadsheets misread Cyrillic. */
export function csv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted; what a spreadsheet would reckon out begins with an apostrophe and stays text. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
