import { z } from 'zod';

/** An act: `diagrams/<region>/act.json`. Facts of the act, in its own language. */
export const actSchema = z.strictObject({
  $schema: z.string().optional(),
  /** `<region>-<number>-<year>`: what `reg:source act` names. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  number: z.string(),
  /** Date of adoption, ISO 8601. */
  date: z.iso.date(),
  title: z.string(),
  language: z.enum(['ru', 'kk']),
  region: z.string(),
  publisher: z.string(),
  /** Registration with the justice authorities, where the text tells it. */
  registration: z.strictObject({ number: z.string(), date: z.iso.date() }).nullable(),
  state: z.enum(['in-force', 'repealed']),
  /** The act that repealed it, in the act's words: number and date. */
  repealedBy: z.string().nullable(),
  /** Address of the official text. */
  officialText: z.url({ protocol: /^https?$/ }).nullable(),
  units: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string(),
      aliases: z.array(z.string()),
      kind: z.enum(['person', 'system', 'consumer']),
      /** Outside the service: a register or an authority, drawn as a black box and never a lane. Default: false. */
      external: z.boolean().optional(),
      /** Takes applications for another office: its tasks are the staff's of the office that took it. Default: false. */
      takes: z.boolean().optional(),
    }),
  ),
  positions: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  offices: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      name: z.string(),
      address: z.string(),
      /** A department renders services; a service centre and an akim's apparatus take applications for it. Default: department. */
      kind: z.enum(['department', 'service-centre', 'akim']).optional(),
      /** A department's services, by folder. Default: all of the act. */
      services: z.array(z.string()).optional(),
    }),
  ),
});
export type Act = z.infer<typeof actSchema>;
export type ActOffice = Act['offices'][number];
