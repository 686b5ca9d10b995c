import { z } from 'zod';

/** A length of time as the act gives it: calendar time as an ISO 8601 duration, or business days. */
const deadlineSchema = z.union([
  z.strictObject({ duration: z.iso.duration(), when: z.string().optional() }),
  z.strictObject({ businessDays: z.int().positive(), when: z.string().optional() }),
]);
export type DigestDeadline = z.infer<typeof deadlineSchema>;

/** A step by the id of its element: `process_4`, `condition_1`. */
const stepId = z.string().regex(/^(process|condition)_\d+(_[a-z])?$/);
/** A paragraph of the act, or a numbered sub-paragraph of it, without brackets. */
const placeNumber = z.string().regex(/^\d+(-\d+)?$/);

/** The service's own deadline, and how its days are counted where the act says so. */
const serviceDeadlineSchema = z.strictObject({
  deadline: deadlineSchema,
  /** Null where a row of the table says it. */
  paragraph: placeNumber.nullable(),
  item: placeNumber.nullable(),
  /** The row of the table that says it, where no paragraph does. */
  row: z.int().optional(),
  /** What it runs from, in the act's language; null where the act does not say. */
  from: z.string().nullable(),
  /** Whether the day of receipt counts; null where the act does not say. */
  countsReceiptDay: z.boolean().nullable(),
  /** Whether the day of issue counts; null where the act does not say. */
  countsIssueDay: z.boolean().nullable(),
});

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
  /** Paragraphs that say the steps; the sub-paragraphs of the first are the steps' items unless a step names another. */
  paragraphs: z.array(placeNumber).min(1),
  /** Other places of the act the diagram may name as a source: a general paragraph, a list, the service's deadline. */
  places: z.array(z.strictObject({ paragraph: placeNumber, items: z.array(placeNumber) })),
  steps: z.array(
    z.strictObject({
      /** The paragraph, where it is not the first of `paragraphs`. */
      paragraph: placeNumber.optional(),
      /** Sub-paragraph number without the bracket; several steps may share one. */
      item: placeNumber,
      /** `action`: the unnumbered first item, the start event. */
      kind: z.enum(['action', 'process', 'condition']),
      /** The act's number; in a procedure without numbers the running one. Null only for `action`. */
      number: z.int().nullable(),
      /**
       * A part of the step of this number, by its letter: what the numbered text leaves out and another place of the act
       * knows, such as the decision on the merits (`process_8_a`).
       */
      part: z.string().regex(/^[a-z]$/).optional(),
      /** Who does it, in the act's words: a unit's name or alias. */
      actor: z.string(),
      system: z.string().nullable(),
      /** Registers and authorities outside that the step asks. */
      externals: z.array(z.string()),
      outcome: z.enum(['normal', 'refusal', 'manual-fallback', 'final']),
      /** Positions whose work it is; empty where a system does it. */
      positions: z.array(z.string()),
      deadline: deadlineSchema.nullable(),
      /** What the step is, in a few words of ours. */
      gist: z.string(),
    }),
  ),
  /** Where a step decides: the favourable way, the other, and where the other joins again (null: it is a refusal's end). */
  branches: z.array(z.strictObject({ after: stepId, okTo: stepId, failTo: stepId, rejoins: stepId.nullable() })),
  /** Where the act knows a decision on the merits: the deciding step or row, and its outcomes. */
  decision: z
    .strictObject({
      step: z.string().regex(/^(process|condition|action)_\d+(_[a-z])?$/),
      outcomes: z.array(z.enum(['grant', 'refuse', 'queue'])).min(2),
    })
    .nullable(),
  serviceDeadline: serviceDeadlineSchema.nullable(),
  /** The annex's table of actions; null where the act has none. */
  table: z
    .strictObject({
      number: z.string(),
      rows: z.array(
        z.strictObject({
          action: z.int(),
          unit: z.string(),
          /** Positions whose work it is; empty where a system does it. */
          positions: z.array(z.string()),
          name: z.string(),
          result: z.string(),
          deadline: deadlineSchema.nullable(),
          next: z.array(z.string()),
          /** The step whose work the row carries on, where the act's text tells: its action comes behind it. */
          after: stepId.optional(),
          when: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
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
  /** Contradictions and gaps of the text, one sentence each, in the act's language. */
  remarks: z.array(z.string()),
});
export type Digest = z.infer<typeof digestSchema>;
