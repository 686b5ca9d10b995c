import type { SealedEntryView } from '../contract.ts';
import { csv } from './csv.ts';

const COLUMNS = ['seq', 'at', 'actor', 'name', 'type', 'element', 'pass', 'event', 'previous', 'hash'] as const;

/** The journal as a table. */
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
  return csv(COLUMNS, rows);
}
