import { z } from 'zod';

/** Characters of a diagram: the largest of the acts' diagrams have a tenth of it. */
const XML_LIMIT = 1_000_000;
/** Bytes of a request that carries a diagram: Cyrillic takes two each. */
export const DRAFT_BODY_LIMIT = 2 * XML_LIMIT + 1024;

export const saveDraftBody = z.strictObject({
  baseVersion: z.int().min(1),
  revision: z.int().min(0),
  xml: z.string().min(1).max(XML_LIMIT),
});
/** In an address: digits only. */
export const discardDraftQuery = z.object({ revision: z.string().regex(/^\d{1,9}$/).transform(Number) });
export const publicationBody = z.strictObject({
  reason: z.string().trim().min(1).max(1000),
  draftRevision: z.int().min(0),
});
