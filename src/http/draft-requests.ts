import { z } from 'zod';
import { amendmentSchema } from '../definitions/amendment.ts';
import { diagramLimits } from '../model/limits.ts';
import { reasonText } from './reason.ts';

/** Bytes of a request that carries a whole set: Cyrillic takes two each, and the largest digest has a tenth of a diagram. */
export const DRAFT_BODY_LIMIT = 3 * diagramLimits.characters;

/** Forms of one set: one for each task of a person, and most diagrams have fewer than ten. */
const FORMS = 200;

/** Characters of one text of an act, a digest or scenarios: every page that names the act carries its title. */
const TEXT = 10_000;
const part = z.unknown().refine((value) => longestText(value) <= TEXT, `a text has more than ${TEXT} characters`).optional();

export const saveDraftBody = z.strictObject({
  baseVersion: z.int().min(0),
  revision: z.int().min(0),
  changes: z.strictObject({
    xml: z.string().optional(),
    act: part,
    digest: part,
    scenarios: part,
    forms: z
      .record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), z.unknown())
      .refine((forms) => Object.keys(forms).length <= FORMS)
      .optional(),
  }),
});
/** In an address: digits only. */
export const discardDraftQuery = z.object({ revision: z.string().regex(/^\d{1,9}$/).transform(Number) });
export const publicationBody = z.strictObject({
  reason: reasonText,
  draftRevision: z.int().min(0),
  amendment: amendmentSchema.nullable(),
});

/** How deep it lies was asked of the whole body before. */
function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((longest, inside) => Math.max(longest, longestText(inside)), 0);
}
