import type { SealedEntryView } from '../contract.ts';

const COLUMNS = ['seq', 'at', 'actor', 'name', 'type', 'element', 'pass', 'event', 'previous', 'hash'] as const;
/** What makes a spreadsheet take a cell for a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r]/;

/** The journal as RFC 4180 has it, with a byte-order mark: without it spreadsheets misread Cyrillic. */
export function journalCsv(entries: readonly SealedEntryView[]): string {
  const rows = entries.map(({ seq, at, actor, by, type, element, pass, event, previous, hash }) => [
    String(seq),
    at,
    actor.kind === 'person' ? actor.id : 'system',
    by ?? '',
    type,
    element ?? '',
    pass === null ? '' : String(pass),
    JSON.stringify(event),
    previous,
    hash,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted; what a spreadsheet would reckon out begins with an apostrophe and stays text. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
