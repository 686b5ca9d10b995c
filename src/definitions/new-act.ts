import { z } from 'zod';
import { type Act, actSchema } from '../regulation/act.ts';
import { isPlainLine } from '../cases/plain-text.ts';

/** As little as an act is begun with; the rest is written in its entry later. */
export const newActSchema = z.strictObject({
  number: z.string().trim().min(1).max(100).refine(isPlainLine, 'characters'),
  /** Date of adoption, ISO 8601. */
  date: z.iso.date(),
  title: z.string().trim().min(1).max(1000).refine(isPlainLine, 'characters'),
  language: actSchema.shape.language,
  /** What the region is called. */
  region: z.string().trim().min(1).max(200).refine(isPlainLine, 'characters'),
  publisher: z.string().trim().min(1).max(500).refine(isPlainLine, 'characters'),
  /** The department that renders the service: one there is, by its id, or a new one. */
  department: z.strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    name: z.string().trim().min(1).max(300).refine(isPlainLine, 'characters'),
    address: z.string().trim().min(1).max(300).refine(isPlainLine, 'characters'),
  }),
});
export type NewAct = z.infer<typeof newActSchema>;

/**
 * An act entry with the positions of a template's act, and nothing else a template does not add.
 * @param region the act's folder
 */
export function newAct(template: Act, region: string, { department, ...facts }: NewAct): Act {
  const { number, date } = facts;
  const slug = number.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || '1';
  return {
    $schema: '../schemas/act.schema.json',
    id: `${region}-${slug}-${date.slice(0, 4)}`,
    ...facts,
    registration: null,
    state: 'in-force',
    repealedBy: null,
    officialText: null,
    units: [],
    positions: template.positions,
    offices: [department],
  };
}
