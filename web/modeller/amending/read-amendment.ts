import { amendmentSchema } from '../../../src/definitions/amendment.ts';
import type { AmendmentView } from '../../../src/http/contract.ts';
import { schemaFaults } from '../part-form/schema-faults.ts';

/** An amending act as it is typed: nothing is known of it but that it is text. */
export interface TypedAmendment {
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly officialText: string;
}

/** An amending act as it was typed: what the server takes, or what is wrong with it, field by field. */
export function readAmendment(typed: TypedAmendment): { readonly amendment: AmendmentView | null; readonly faults: ReadonlyMap<string, readonly string[]> } {
  const address = typed.officialText.trim();
  const asked = { number: typed.number.trim(), date: typed.date, title: typed.title.trim(), officialText: address === '' ? null : address };
  const read = amendmentSchema.safeParse(asked);
  return read.success ? { amendment: read.data, faults: new Map() } : { amendment: null, faults: schemaFaults(amendmentSchema, asked) };
}
