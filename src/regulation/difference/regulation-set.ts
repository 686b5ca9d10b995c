import type { Act } from '../act.ts';
import type { Digest } from '../digest.ts';

/** What is published of a channel, as far as it is compared. */
export interface RegulationSet {
  readonly xml: string;
  readonly act: Act;
  /** Null: the diagram is not tied to an act. */
  readonly digest: Digest | null;
  /** form-js schemas by form id. */
  readonly forms: Readonly<Record<string, unknown>>;
  readonly scenarios: { readonly scenarios: readonly { readonly name: string; readonly title: string }[] };
}
