import { formatInstant } from './format.ts';
import { texts } from './texts/texts.ts';

/** What an entry says beside its kind, ready to read: an instant as people write it, whose deadline it is. */
export function journalNote(entry: { readonly type: string; readonly element: string | null; readonly note: string | null }): string | null {
  if (entry.type !== 'deadline-passed' && entry.type !== 'deadline-reckoned') return entry.note;
  const { deadlines } = texts;
  const when = entry.note === null ? deadlines.undetermined : formatInstant(entry.note);
  return entry.element === null ? deadlines.entryOf(deadlines.service, when) : when;
}
