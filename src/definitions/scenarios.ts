import { z } from 'zod';

/** How a channel is exercised without code: `<channel>.scenarios.json`. */
export const scenariosSchema = z.strictObject({
  $schema: z.string().optional(),
  scenarios: z.array(
    z.strictObject({
      /** `granted`, or the refusal or fallback it shows: kebab-case. */
      name: z.string().regex(/^[a-z][a-z0-9-]*$/),
      /** One sentence in the act's language. */
      title: z.string(),
      /**
       * Values of each user task by element id. A list gives the values pass by pass. What the stubs answer follows
       * from the values (which person, which certificate); a scenario never names a secret.
       */
      tasks: z.record(z.string(), z.union([z.record(z.string(), z.unknown()), z.array(z.record(z.string(), z.unknown()))])),
      /**
       * What the operation that a completing task asks about its secret must answer, by element id; `verified` where
       * nothing is said. Whoever plays the scenario knows a secret that is answered so.
       */
      verdicts: z.record(z.string(), z.enum(['verified', 'refused'])).optional(),
      /** The end event the case must reach. */
      outcome: z.string(),
    }),
  ),
});
export type Scenarios = z.infer<typeof scenariosSchema>;
export type Scenario = Scenarios['scenarios'][number];
