import type { JournalEntryView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** Who caused the entry, and for whom they stood in; null for the system. */
export function whoDid({ by, byFor }: JournalEntryView): string | null {
  return by === null || byFor === null ? by : texts.office.behalf(by, byFor);
}
