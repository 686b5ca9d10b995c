import { z } from 'zod';

/** How a system can be made to fail at one call, as docs/adapters.md tells it. */
export const plannedFailures = [
  'not-found',
  'mismatch',
  'slow',
  'time-out',
  'refused',
  'broken-answer',
  'duplicate-answer',
  'lost-answer',
  'down',
] as const;

const values = z.record(z.string(), z.unknown());
/** What a system does at one call: fails so, or answers this. */
const plannedAnswer = z.union([z.enum(plannedFailures), values]);
export type PlannedAnswer = z.infer<typeof plannedAnswer>;

/** How a channel is exercised without code: `<channel>.scenarios.json`. */
export const scenariosSchema = z.strictObject({
  $schema: z.string().optional(),
  scenarios: z.array(
    z.strictObject({
      /** `granted`, or the refusal or fallback it shows: kebab-case. */
      name: z.string().regex(/^[a-z][a-z0-9-]*$/),
      /** One sentence in the act's language. */
      title: z.string(),
      /** When the case begins; where nothing is said, whoever plays the scenario chooses. */
      begins: z.iso.datetime({ offset: true }).optional(),
      /**
       * Values of each user task by element id. A list gives the values pass by pass. What the stubs answer follows
       * from the values (which person, which certificate); a scenario never names a secret.
       */
      tasks: z.record(z.string(), z.union([values, z.array(values)])),
      /**
       * What the operation that a completing task asks about its secret must answer, by element id; `verified` where
       * nothing is said. Whoever plays the scenario knows a secret that is answered so.
       */
      verdicts: z.record(z.string(), z.enum(['verified', 'refused'])).optional(),
      /**
       * How long it takes until a task is done or a job is answered, by element id: an ISO 8601 duration. A list gives
       * it pass by pass. Nothing takes any time where nothing is said.
       */
      waits: z.record(z.string(), z.union([z.iso.duration(), z.array(z.iso.duration())])).optional(),
      /**
       * What the system an element asks does in place of its stub, by element id: fails, or answers these values. A list
       * gives it call by call; once it is used up, the stub answers. What then becomes an incident is tried again.
       */
      answers: z.record(z.string(), z.union([plannedAnswer, z.array(plannedAnswer)])).optional(),
      /** What else must show beside the outcome. */
      expect: z
        .strictObject({
          /** Elements the case enters in this order; it may enter others between them. */
          passes: z.array(z.string()).optional(),
          /** Elements it never enters. */
          avoids: z.array(z.string()).optional(),
          /** All that is done late, in any order: element ids, `group` and its name, or `service`. */
          late: z.array(z.string()).optional(),
          /** Titles of the papers it ends with, in the order they were formed. */
          documents: z.array(z.string()).optional(),
        })
        .optional(),
      /** The end event the case must reach. */
      outcome: z.string(),
    }),
  ),
});
export type Scenarios = z.infer<typeof scenariosSchema>;
export type Scenario = Scenarios['scenarios'][number];

/** The JSON Schema of a channel's scenarios, as it lies in `diagrams/schemas/scenarios.schema.json`. */
export function scenariosJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(scenariosSchema, { io: 'input' });
  return `${JSON.stringify({ $schema, title: 'How a channel is exercised without code: <channel>.scenarios.json', ...rest }, null, 2)}\n`;
}
