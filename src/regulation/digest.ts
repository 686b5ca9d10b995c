import { z } from 'zod';

/**
 * A digest: what the act says of one channel, as data (`<channel>.regulation.json`). Read by hand from the act; the
 * diagram is checked against it, never generated from it.
 */
export const digestSchema = z.strictObject({
  $schema: z.string().optional(),
  act: z.string(),
  service: z.string(),
  channel: z.enum(['office', 'provider', 'akim', 'service-centre', 'portal']),
  /** What the act calls the channel. */
  channelName: z.string(),
  figure: z.string(),
  paragraph: z.string(),
  steps: z.array(
    z.strictObject({
      /** Sub-paragraph number without the bracket. */
      item: z.string(),
      kind: z.enum(['action', 'process', 'condition']),
      number: z.int().nullable(),
      actor: z.string(),
      system: z.string().nullable(),
      externals: z.array(z.string()),
      outcome: z.enum(['normal', 'refusal', 'manual-fallback', 'final']),
      deadline: z.string().nullable(),
      /** What the step is, in a few words of ours. */
      gist: z.string(),
    }),
  ),
  branches: z.array(
    z.strictObject({
      after: z.string(),
      okTo: z.string(),
      failTo: z.string(),
      failIs: z.string(),
    }),
  ),
  /** Where the act knows a decision on the merits: the deciding step and its outcomes. */
  decision: z.strictObject({ step: z.string(), outcomes: z.array(z.enum(['grant', 'refuse', 'queue'])) }).nullable(),
  table: z.strictObject({
    number: z.string(),
    rows: z.array(
      z.strictObject({
        action: z.int(),
        unit: z.string(),
        name: z.string(),
        result: z.string(),
        deadline: z.string().nullable(),
        next: z.array(z.string()),
        when: z.string().nullable(),
      }),
    ),
  }),
  resultDocuments: z.array(z.string()),
  forms: z.array(
    z.strictObject({
      field: z.string(),
      required: z.boolean(),
      /** Characters. */
      size: z.int().nullable(),
      format: z.string().nullable(),
    }),
  ),
  attachments: z.array(z.string()),
  /** Contradictions and gaps of the text, one sentence each. */
  remarks: z.array(z.string()),
});
export type Digest = z.infer<typeof digestSchema>;
